package org.withoutfear.policy.domain;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.withoutfear.policy.DemonstrationValue;
import org.withoutfear.policy.Office;
import org.withoutfear.policy.RegisterEntry;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/**
 * Reads {@code register.yaml} strictly: whom to call, and the questions that may be asked. An item with a fault is left out: a question
 * that is not written down properly may not be asked.
 */
public final class RegisterReader {

    private static final String FILE = "policy/register.yaml";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final List<Fault> faults;
    private final Set<String> seen = new HashSet<>();
    private final DemonstrationValues demonstration = new DemonstrationValues();
    private final List<Office> offices;
    private final List<RegisterEntry> entries;

    /** @param folder {@code modules/policy} */
    public RegisterReader(Path folder, List<Fault> faults) {
        this.faults = faults;
        Optional<YamlNode> root = YamlNode.read(FILE, PolicyReader.text(folder.resolve("register.yaml")), faults);
        root.ifPresent(node -> node.only("offices", "entries"));
        offices = root.map(node -> sound(node.items("offices"), this::office, faults))
                .orElse(List.of());
        entries = root.map(node -> sound(node.items("entries"), this::entry, faults))
                .orElse(List.of());
    }

    public List<Office> offices() {
        return offices;
    }

    public List<RegisterEntry> entries() {
        return entries;
    }

    /** What was made up for the demonstration and still stands there, in the order of the lines. */
    public List<DemonstrationValue> demonstrationValues() {
        return demonstration.found();
    }

    /** The items that were read without a fault. */
    static <T> List<T> sound(List<YamlNode> nodes, Function<YamlNode, T> reading, List<Fault> faults) {
        return nodes.stream()
                .map(node -> {
                    int before = faults.size();
                    T read = reading.apply(node);
                    return faults.size() == before ? Optional.of(read) : Optional.<T>empty();
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** The slug under a key, as an address can hold it. */
    static String slug(YamlNode node, String key) {
        String slug = node.text(key);
        if (!slug.isEmpty() && !slug.matches(SLUG)) {
            node.fault("\"" + key + "\" is written in lower-case letters, digits and hyphens");
        }
        return slug;
    }

    /** The office under {@code call}. */
    static Office call(YamlNode node, List<Office> offices) {
        String slug = node.text("call");
        Optional<Office> office =
                offices.stream().filter(one -> one.office().equals(slug)).findFirst();
        if (office.isEmpty() && !slug.isEmpty()) {
            node.find("call")
                    .orElseThrow()
                    .fault("\"call: " + slug
                            + "\" is none of the offices in register.yaml, or that office has a fault");
        }
        return office.orElse(null);
    }

    private Office office(YamlNode node) {
        node.only("office", "name", "phone", "email");
        unique(node, "office " + node.text("office"));
        demonstration.office(node);
        Office office =
                new Office(slug(node, "office"), node.bilingual("name"), filled(node, "phone"), filled(node, "email"));
        if (office.phone() == null && office.email() == null) {
            node.fault("an office has a \"phone\" or an \"email\", or both");
        }
        return office;
    }

    private RegisterEntry entry(YamlNode node) {
        node.only(
                "entry",
                "service",
                "what",
                "law",
                "approved_by",
                "until",
                "before_asking",
                "exceptions",
                "call",
                "note");
        unique(node, "entry " + node.text("entry"));
        demonstration.entry(node);
        return new RegisterEntry(
                slug(node, "entry"),
                node.bilingual("service"),
                node.bilingual("what"),
                node.bilingual("law"),
                node.bilingual("approved_by"),
                node.date("until"),
                beforeAsking(node),
                node.optionalBilingual("exceptions"),
                call(node, offices),
                node.optionalBilingual("note"));
    }

    private static RegisterEntry.BeforeAsking beforeAsking(YamlNode node) {
        Optional<YamlNode> words = node.find("before_asking");
        if (words.isEmpty()) {
            node.fault("\"before_asking\" is missing here; write \"why\", \"minimum\" and \"next\" (clause 3.3)");
            return null;
        }
        words.get().only("why", "minimum", "next");
        return new RegisterEntry.BeforeAsking(
                words.get().bilingual("why"),
                words.get().bilingual("minimum"),
                words.get().bilingual("next"));
    }

    private void unique(YamlNode node, String slug) {
        if (!seen.add(slug)) {
            node.fault("\"" + slug + "\" stands twice; keep one");
        }
    }

    /** The text under a key; null when there is none. */
    private static String filled(YamlNode node, String key) {
        String text = node.optional(key);
        return text == null || text.isEmpty() ? null : text;
    }
}
