package org.withoutfear.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A piece of a YAML file that knows its line, so that every fault can be named. Reading never throws for what an author wrote: it
 * notes a fault and goes on with an empty value, so that one reading tells everything there is to mend.
 */
public final class YamlNode {

    private final String file;
    private final Node node;
    private final List<Fault> faults;

    /** Keys that were meant, each with what was written: it is read as if it were spelt right, so that the slip is the one fault. */
    private final Map<String, String> meant = new HashMap<>();

    private boolean misshapen;

    private YamlNode(String file, Node node, List<Fault> faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    /** The root of a file, or nothing when it is no YAML mapping; then a fault says where it fails. */
    public static Optional<YamlNode> read(String file, String text, List<Fault> faults) {
        return YamlText.mapping(file, text, faults).map(root -> new YamlNode(file, root, faults));
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The last line this piece reaches; the one after it for a block of text. */
    public int lastLine() {
        return node.getEndMark().map(mark -> mark.getLine() + 1).orElse(line());
    }

    /** Notes a fault at this place. */
    public void fault(String message) {
        faults.add(new Fault(file, line(), message));
    }

    /** Notes a fault for every key that is not among these, and for every key that stands twice. */
    public YamlNode only(String... keys) {
        if (!(node instanceof MappingNode)) {
            fault("write keys and values here, each on its line: " + String.join(", ", keys));
            misshapen = true;
        }
        Set<String> unused = new LinkedHashSet<>(Arrays.asList(keys));
        unused.removeAll(keys());
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : tuples()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode(), faults);
            if (!Arrays.asList(keys).contains(key.scalar())) {
                unknown(key, new YamlNode(file, tuple.getValueNode(), faults), unused, keys);
            } else if (!seen.add(key.scalar())) {
                key.fault("\"" + key.scalar() + "\" stands twice; keep one");
            }
        }
        return this;
    }

    private void unknown(YamlNode key, YamlNode value, Set<String> unused, String... keys) {
        String written = key.scalar();
        Optional<String> nearest = Spelling.nearest(written, unused);
        boolean text = Arrays.asList(keys).contains("fr") && node instanceof MappingNode mapping && isInBraces(mapping);
        if (text && nearest.isEmpty() && value.isScalar() && value.scalar().isEmpty()) {
            key.fault("the comma before \"" + written
                    + "\" ends the text there; put the whole text between straight quotation marks");
            return;
        }
        nearest.ifPresent(known -> {
            unused.remove(known);
            meant.put(known, written);
        });
        key.fault("\"" + written + "\" is not known here; "
                + nearest.map(known -> "write \"" + known + "\"").orElse("write one of: " + String.join(", ", keys)));
    }

    private static boolean isInBraces(MappingNode mapping) {
        return mapping.getFlowStyle() == FlowStyle.FLOW;
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    public Optional<YamlNode> find(String key) {
        String written = meant.getOrDefault(key, key);
        return tuples().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(written))
                .map(tuple -> new YamlNode(file, tuple.getValueNode(), faults))
                .findFirst();
    }

    private Optional<YamlNode> need(String key) {
        Optional<YamlNode> found = find(key);
        if (found.isEmpty() && !misshapen) {
            fault("\"" + key + "\" is missing here; add it");
        }
        return found;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The text of a scalar, stripped; empty for anything else. */
    public String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** The text under a key; a fault and an empty text when it is missing or empty. */
    public String text(String key) {
        Optional<YamlNode> found = need(key);
        if (found.isPresent() && found.get().scalar().isEmpty()) {
            found.get()
                    .fault(
                            found.get().isScalar()
                                    ? "\"" + key + "\" is empty; write its text"
                                    : "\"" + key + "\" is one text; write no list and no keys there");
        }
        return found.map(YamlNode::scalar).orElse("");
    }

    /** The text under a key, or null. */
    public String optional(String key) {
        return find(key).map(YamlNode::scalar).orElse(null);
    }

    /** Whether {@code true} stands under a key, be it in capitals: that a word is written wrongly does not change what was meant. */
    public boolean isTrue(String key) {
        return "true".equalsIgnoreCase(optional(key));
    }

    public int number(String key, int least, int most) {
        String value = text(key);
        if (value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        if (!value.isEmpty()) {
            find(key).ifPresent(at -> at.fault("\"" + key + "\" is a whole number from " + least + " to " + most));
        }
        return least;
    }

    /** The day under a key; a fault and the last of all days when it is none. */
    public LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            find(key).orElse(this).fault("\"" + key + "\" is a date such as 2026-01-01");
            return LocalDate.MAX;
        }
    }

    /** The items of a list; a fault when the key is missing or no list. */
    public List<YamlNode> items(String key) {
        return need(key).map(found -> found.items()).orElse(List.of());
    }

    /** The items of this list; a fault when it is none. */
    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            fault("write a list here, each item after \"- \"");
            return List.of();
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, item, faults)));
        return items;
    }

    /** The items of a list if there is one. */
    public List<YamlNode> optionalItems(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    public List<String> texts(String key) {
        return items(key).stream().map(YamlNode::scalar).toList();
    }

    /** One text or a list of texts, if there is any. */
    public List<String> optionalTexts(String key) {
        return find(key)
                .map(found -> found.isScalar()
                        ? List.of(found.scalar())
                        : found.items().stream().map(YamlNode::scalar).toList())
                .orElse(List.of());
    }

    /** The two texts of this mapping. */
    public BilingualText bilingual() {
        return new BilingualText(text("en"), text("fr"));
    }

    public BilingualText bilingual(String key) {
        return need(key).map(found -> found.only("en", "fr").bilingual()).orElse(new BilingualText("", ""));
    }

    public BilingualText optionalBilingual(String key) {
        return find(key).map(found -> found.only("en", "fr").bilingual()).orElse(null);
    }

    /** Whether this is a mapping that has the key. */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** What this mapping or list holds, in order and without its keys; nothing for a text. */
    public List<YamlNode> children() {
        if (node instanceof SequenceNode) {
            return items();
        }
        return tuples().stream()
                .map(tuple -> new YamlNode(file, tuple.getValueNode(), faults))
                .toList();
    }

    /** The keys of this mapping in order, each with its value. */
    public List<String> keys() {
        return tuples().stream()
                .map(tuple -> new YamlNode(file, tuple.getKeyNode(), faults).scalar())
                .toList();
    }
}
