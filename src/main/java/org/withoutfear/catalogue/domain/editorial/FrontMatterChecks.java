package org.withoutfear.catalogue.domain.editorial;

import java.util.Optional;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.YamlNode;

/** The front matter of both languages promises the same, and a note is either wanted or not. */
final class FrontMatterChecks {

    private static final String NOTE = "counsel_note";

    private final LessonSource page;

    private FrontMatterChecks(LessonSource page) {
        this.page = page;
    }

    static void check(LessonSource page, ModuleSource source) {
        Optional<YamlNode> en = source.front(page.path(Language.EN));
        Optional<YamlNode> fr = source.front(page.path(Language.FR));
        if (en.isPresent() && fr.isPresent()) {
            FrontMatterChecks checks = new FrontMatterChecks(page);
            checks.same("minutes", en.get(), fr.get());
            checks.note(en.get());
            checks.note(fr.get());
            checks.same(NOTE, en.get(), fr.get());
        }
    }

    private void note(YamlNode front) {
        front.find(NOTE).ifPresent(FormChecks::trueOrFalse);
    }

    /** A note that is left out is one that is not wanted. */
    private void same(String key, YamlNode en, YamlNode fr) {
        Optional<YamlNode> french = fr.find(key);
        String english = en.optional(key);
        String without = key.equals(NOTE) ? "false" : "";
        if (!Optional.ofNullable(english)
                .orElse(without)
                .equals(french.map(YamlNode::scalar).orElse(without))) {
            String says = english == null ? "has none" : "says " + english;
            String message = "\"" + key + "\" differs from the English twin, which " + says + "; write the same";
            french.ifPresentOrElse(node -> node.fault(message), () -> page.fault(Language.FR, 1, message));
        }
    }
}
