package org.withoutfear.shared;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Takes the text of a file apart as YAML, if it is some and neither too large nor too deep. */
final class YamlText {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int DEEPEST = 200;

    private YamlText() {}

    /** The mapping a text is, or nothing when it is none; then a fault says where it fails. */
    static Optional<Node> mapping(String file, String text, List<Fault> faults) {
        if (text.length() > MOST_BYTES) {
            faults.add(new Fault(file, 0, "the file is larger than 2 MB; split it"));
            return Optional.empty();
        }
        if (depth(text) > DEEPEST) {
            faults.add(new Fault(file, 0, "this is not YAML as it is written here: it nests far too deep"));
            return Optional.empty();
        }
        try {
            Optional<Node> root = new Compose(settings(file)).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode) {
                return root;
            }
            faults.add(new Fault(file, 1, "write keys and values, as in \"version: 1.0.0\""));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(new Fault(file, line, "this is not YAML: " + e.getProblem() + advice(e.getProblem())));
        } catch (YamlEngineException e) {
            faults.add(unmarked(file, text, e));
        }
        return Optional.empty();
    }

    /** What the parser refuses without naming a place: above all a file that repeats other places of itself too often. */
    private static Fault unmarked(String file, String text, YamlEngineException refusal) {
        String problem = refusal.getMessage().lines().findFirst().orElse("");
        return problem.contains("aliases")
                ? new Fault(
                        file,
                        aliasLine(file, text),
                        "write each text out instead of repeating another place by \"*\" and its name")
                : new Fault(file, 0, "this is not YAML: " + problem);
    }

    /** The line of the first "*" that repeats another place; 0 when there is none. */
    private static int aliasLine(String file, String text) {
        for (Event event : new Parse(settings(file)).parseString(text)) {
            if (event.getEventId() == Event.ID.Alias) {
                return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
            }
        }
        return 0;
    }

    /** What most often is behind a sentence of the parser, said to somebody who writes texts. */
    private static String advice(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "; put a text that holds a colon and a space between straight quotation marks, or indent this line like its neighbours";
        }
        if (problem.contains("expected <block end>")) {
            return "; indent this line like its neighbours, and put nothing after a closing quotation mark";
        }
        if (problem.contains("expected ',' or")) {
            return "; close the bracket, and put a text that holds a comma or a bracket between straight quotation marks";
        }
        return problem.contains("character") || problem.contains("alias")
                ? "; put a text that begins with such a character between straight quotation marks"
                : "";
    }

    private static LoadSettings settings(String file) {
        return LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(1)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(MOST_BYTES)
                .build();
    }

    /** No less than what the text nests: open brackets and columns of indentation. The parser would go as deep, without a limit. */
    private static int depth(String text) {
        int brackets = 0;
        int indentation = 0;
        int deepest = 0;
        boolean leading = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            leading = letter == '\n' || leading && " -?".indexOf(letter) >= 0;
            indentation = letter == '\n' ? 0 : indentation + (leading ? 1 : 0);
            if (letter == '[' || letter == '{') {
                brackets++;
            } else if ((letter == ']' || letter == '}') && brackets > 0) {
                brackets--;
            }
            deepest = Math.max(deepest, brackets + indentation);
        }
        return deepest;
    }
}
