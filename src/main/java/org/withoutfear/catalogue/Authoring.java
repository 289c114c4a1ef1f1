package org.withoutfear.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.domain.Library;
import org.withoutfear.catalogue.domain.PublishedVersions;
import org.withoutfear.catalogue.domain.UploadDesk;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/** What authors do with modules: look at every version, send a new one, publish or discard it. Administrators may look. */
@Stateless
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
public class Authoring {

    @Inject
    private UploadDesk desk;

    @Inject
    private PublishedVersions published;

    @Inject
    private Library library;

    @Inject
    private SecurityContext security;

    /** The versions of a module, the highest first. */
    public List<PublishedVersion> versions(String slug) {
        return published.of(slug).stream()
                .sorted((one, other) -> PublishedVersion.BY_NUMBER.compare(other.version(), one.version()))
                .toList();
    }

    /** The published version that new enrolments get today; null when there is none yet. */
    public String inForce(String slug) {
        return library.publishedInForce(slug).map(TrainingModule::version).orElse(null);
    }

    /**
     * Checks a module as the build does and keeps it to be decided on. Nothing is published yet.
     *
     * @throws Rejected when the file is no module: with the reason, and nothing of it is kept
     */
    @RolesAllowed(Role.AUTHOR_ROLE)
    public UploadResult send(String fileName, byte[] zip) {
        return desk.receive(fileName, zip, caller());
    }

    /**
     * A version to look at.
     *
     * @param upload the upload that waits; null for a module that is published or written
     * @param version null for the current one, in development the draft
     * @throws NotFound when there is none
     */
    public TrainingModule look(Long upload, String slug, String version) {
        if (upload != null) {
            return desk.module(upload);
        }
        Optional<TrainingModule> module = Optional.empty();
        if (slug != null) {
            module = version == null ? library.current(slug) : library.version(slug, version);
        }
        return module.orElseThrow(() -> new NotFound("module " + slug + " " + version));
    }

    /** The uploads that wait to be decided on, the newest first. */
    public List<UploadView> waiting() {
        return desk.waiting();
    }

    /**
     * An upload, also when it was decided on.
     *
     * @throws NotFound when there is none with this number
     */
    public UploadView upload(long id) {
        return desk.find(id);
    }

    /** What an upload would change against the version in force; nothing when the module is new. */
    public List<ContentChange> changes(long id) {
        return desk.changes(id);
    }

    /** The published versions of a module whose day is still to come, the earliest first. The highest that has come is in force. */
    public List<PublishedVersion> toCome(String slug) {
        return desk.toCome(slug);
    }

    /**
     * Publishes an upload for ever.
     *
     * @param effectiveOn the day of the city from which new enrolments get it; people in progress keep what they began
     * @throws Rejected when it was decided on, the reason is missing or the day is past
     */
    @RolesAllowed(Role.AUTHOR_ROLE)
    public void publish(long id, String reason, LocalDate effectiveOn) {
        desk.publish(id, reason, effectiveOn, caller());
    }

    /** Puts an upload away; only the trail tells that it was there. */
    @RolesAllowed(Role.AUTHOR_ROLE)
    public void discard(long id) {
        desk.discard(id, caller());
    }

    private long caller() {
        return Long.parseLong(security.getCallerPrincipal().getName());
    }
}
