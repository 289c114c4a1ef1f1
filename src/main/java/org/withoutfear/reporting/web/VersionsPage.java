package org.withoutfear.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.withoutfear.catalogue.Authoring;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.people.People;
import org.withoutfear.people.PersonView;
import org.withoutfear.reporting.ModuleReach;
import org.withoutfear.reporting.ReachView;
import org.withoutfear.shared.NotFound;

/** A module with its versions: when each was published, by whom and why, and whom the module concerns. */
@Named
@RequestScoped
public class VersionsPage {

    @Inject
    private Authoring authoring;

    @Inject
    private ModuleReach reach;

    @Inject
    private People people;

    private String module;
    private List<PublishedVersion> versions;
    private ReachView concerned;
    private Map<Long, PersonView> publishers = Map.of();

    public void load() {
        if (module == null) {
            throw new NotFound("module");
        }
        versions = authoring.versions(module);
        if (versions.isEmpty()) {
            Faces.redirect("/author/preview?module=%s", module); // written, and not published yet
        }
        publishers = people.findAll(versions.stream()
                .map(PublishedVersion::publishedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    public List<PublishedVersion> getVersions() {
        return versions;
    }

    public String getInForce() {
        return authoring.inForce(module);
    }

    public ReachView getReach() {
        if (concerned == null) {
            concerned = reach.of(module);
        }
        return concerned;
    }

    /** The name of a person; null for the system, and for somebody who is not known any more. */
    public String name(Long personId) {
        PersonView person = personId == null ? null : publishers.get(personId);
        return person == null ? null : person.name();
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
