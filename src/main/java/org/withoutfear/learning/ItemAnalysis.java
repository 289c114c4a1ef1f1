package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.domain.ItemStore;
import org.withoutfear.learning.domain.ItemViews;
import org.withoutfear.learning.domain.RulingBook;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Role;

/**
 * How the questions of the banks fare, for authors: figures of all learners together, and none about fewer than five. Finished
 * assessed quizzes count, drafts never.
 */
@Stateless
@RolesAllowed(Role.AUTHOR_ROLE)
public class ItemAnalysis {

    @Inject
    private Catalogue catalogue;

    @Inject
    private ItemStore store;

    @Inject
    private RulingBook rulings;

    /**
     * The questions of a module version.
     *
     * @param version null for the one in which a quiz was finished last, else the newest
     * @throws NotFound when there is no such module, or the version was never published
     */
    public ItemsView of(String moduleSlug, String version) {
        List<String> versions = store.versions(moduleSlug);
        TrainingModule module = module(moduleSlug, version == null && !versions.isEmpty() ? versions.get(0) : version);
        List<ItemStore.Figures> figures = store.figures(moduleSlug, module.version());
        return new ItemsView(
                moduleSlug,
                module.title(),
                module.version(),
                versions,
                new ItemViews(
                                figures,
                                store.learners(figures, moduleSlug, module.version()),
                                store.times(moduleSlug, module.version()),
                                store.selections(moduleSlug, module.version()))
                        .of(rulings.marking(module)));
    }

    private TrainingModule module(String slug, String version) {
        return version == null
                ? catalogue.current(slug).orElseThrow(() -> new NotFound("module " + slug))
                : catalogue.version(slug, version);
    }
}
