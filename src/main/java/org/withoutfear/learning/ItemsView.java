package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * The questions of a module version, as they fared.
 *
 * @param versions those in which a quiz was finished, the one finished last first
 */
public record ItemsView(
        String moduleSlug, BilingualText title, String version, List<String> versions, List<ItemView> items)
        implements Serializable {

    public List<ItemView> flagged() {
        return items.stream().filter(ItemView::flagged).toList();
    }
}
