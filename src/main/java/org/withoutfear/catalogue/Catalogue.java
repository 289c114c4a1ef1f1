package org.withoutfear.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.domain.JobAidDocument;
import org.withoutfear.catalogue.domain.Library;
import org.withoutfear.catalogue.domain.Pictures;
import org.withoutfear.catalogue.domain.PublishedVersions;
import org.withoutfear.catalogue.domain.UploadDesk;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Settings;

/** The training modules that are published, each version for ever. Modules are kept in memory, so reading one costs no query. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Catalogue {

    @Inject
    private Library library;

    @Inject
    private PublishedVersions published;

    @Inject
    private JobAidDocument document;

    @Inject
    private Settings settings;

    @Inject
    private UploadDesk uploads;

    @Inject
    private SecurityContext security;

    /** In development mode, takes in the files of modules that were saved since; called once at the beginning of a request. */
    public void lookAgain() {
        library.lookAgain();
    }

    /** The newest published version of each module, by title; in development mode, drafts in their place. */
    public List<TrainingModule> current() {
        return library.current();
    }

    /** The newest version of a module, if it is published; nothing for null. */
    public Optional<TrainingModule> current(String slug) {
        return library.current(slug);
    }

    /** Every version that was ever published of a module and can be read, in the order of their publication. */
    public List<TrainingModule> versions(String slug) {
        return published.numbers(slug).stream()
                .flatMap(version -> library.version(slug, version).stream())
                .toList();
    }

    /** A version that was published once, if it can be read. */
    public Optional<TrainingModule> readable(String slug, String version) {
        return library.version(slug, version);
    }

    /**
     * What a version that was published once is called, whether or not it can still be read.
     *
     * @throws NotFound when there is no such version
     */
    public BilingualText title(String slug, String version) {
        return library.title(slug, version).orElseThrow(() -> new NotFound("module " + slug + " " + version));
    }

    /**
     * A version that was published once, however old.
     *
     * @throws NotFound when there is no such version
     */
    public TrainingModule version(String slug, String version) {
        return library.version(slug, version).orElseThrow(() -> new NotFound("module " + slug + " " + version));
    }

    /**
     * The job aid of the newest version of a module, as a PDF of one page.
     *
     * @throws NotFound when there is no such module, or it has no job aid
     */
    public byte[] jobAid(String slug, Language language) {
        TrainingModule module =
                current(slug).filter(one -> one.jobAid() != null).orElseThrow(() -> new NotFound("job aid of " + slug));
        return document.pdf(module, language, settings.cityName());
    }

    /**
     * A picture of a module by the hash of what it shows. Those of uploads that wait are for authors.
     *
     * @throws NotFound when no module that one may see has it
     */
    public Picture picture(String hash, String kind) {
        Optional<byte[]> content = library.picture(hash);
        if (content.isEmpty()
                && (security.isCallerInRole(Role.AUTHOR_ROLE) || security.isCallerInRole(Role.ADMINISTRATOR_ROLE))) {
            content = uploads.picture(hash);
        }
        return content.map(bytes -> new Picture(Pictures.contentType(kind), bytes))
                .orElseThrow(() -> new NotFound("picture " + hash));
    }

    /** What the last reading of the folder refused, and why. */
    @RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUTHOR_ROLE})
    public List<Fault> faults() {
        return library.faults();
    }
}
