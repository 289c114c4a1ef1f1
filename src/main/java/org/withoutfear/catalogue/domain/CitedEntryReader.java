package org.withoutfear.catalogue.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.catalogue.domain.editorial.Marks;
import org.withoutfear.shared.YamlNode;

/**
 * Reads which entries of the Register a choice or a question cites. Whether there are such entries is not asked: each city has its
 * own Register, and the page says where one is not listed.
 */
final class CitedEntryReader {

    private static final String KEY = "register";
    private static final String RULE =
            "\"register\" is a list of entries of the Register, such as [\"ontario-works\"]; write each with the name it has in"
                    + " register.yaml, in lower-case letters, digits and hyphens";

    private CitedEntryReader() {}

    /** The names under {@code register}, none when it is left out. */
    static List<String> read(YamlNode node) {
        Optional<YamlNode> found = node.find(KEY);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!found.get().isList()) {
            found.get().fault(RULE);
            return List.of();
        }
        List<YamlNode> entries = found.get().items();
        if (entries.isEmpty()) {
            found.get().fault("\"register\" names no entry; name one or leave it out");
        }
        Set<String> seen = new HashSet<>();
        for (YamlNode entry : entries) {
            if (!entry.scalar().matches(Marks.SLUG)) {
                entry.fault(RULE);
            } else if (!seen.add(entry.scalar())) {
                entry.fault("the entry \"" + entry.scalar() + "\" is cited twice here; keep one");
            }
        }
        return entries.stream().map(YamlNode::scalar).toList();
    }
}
