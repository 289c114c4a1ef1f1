package org.withoutfear.policy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.withoutfear.policy.DemonstrationValue;
import org.withoutfear.policy.DemonstrationValue.Kind;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.YamlNode;

/** Knows what was made up for the demonstration from what a city wrote, and notes it as the Register is read. */
final class DemonstrationValues {

    /** The numbers that North America keeps for fiction: 555-0100 to 555-0199 of any area. */
    private static final Pattern PHONE = Pattern.compile("(?:^|\\D|\\d{3})555\\D{0,2}01\\d\\d(?!\\d)");

    /** The domains that are kept for examples and tests (RFC 2606). */
    private static final Pattern EMAIL =
            Pattern.compile("(?i)(?:[@.](?:example|test|invalid)|[@.]example\\.(?:com|net|org))$");

    private static final Pattern APPROVAL = Pattern.compile("(?iu)^demonstration\\b|\\bregistre de démonstration\\b");

    private final List<DemonstrationValue> found = new ArrayList<>();

    void office(YamlNode office) {
        look(Kind.PHONE, PHONE, office, office.optional("office"), "phone");
        look(Kind.EMAIL, EMAIL, office, office.optional("office"), "email");
    }

    void entry(YamlNode entry) {
        look(Kind.APPROVAL, APPROVAL, entry, entry.optional("entry"), "approved_by");
    }

    private void look(Kind kind, Pattern madeUp, YamlNode item, String slug, String key) {
        item.find(key).ifPresent(value -> {
            BilingualText text = text(value);
            if (Stream.of(text.en(), text.fr())
                    .anyMatch(one -> madeUp.matcher(one).find())) {
                found.add(new DemonstrationValue(kind, value.line(), slug, text));
            }
        });
    }

    private static BilingualText text(YamlNode value) {
        return value.isScalar()
                ? new BilingualText(value.scalar(), value.scalar())
                : new BilingualText(written(value, "en"), written(value, "fr"));
    }

    /** Empty where a language is missing, which is a fault of its own. */
    private static String written(YamlNode value, String language) {
        return value.find(language).map(YamlNode::scalar).orElse("");
    }

    List<DemonstrationValue> found() {
        return List.copyOf(found);
    }
}
