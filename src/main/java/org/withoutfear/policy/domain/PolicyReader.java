package org.withoutfear.policy.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.Duty;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads the Policy from the folder of the modules, strictly. */
public final class PolicyReader {

    private static final Pattern CLAUSE = Pattern.compile("^### (\\d+\\.\\d+)\\s*$");

    private final Path folder;
    private final List<Fault> faults;

    /** @param folder {@code modules/policy} */
    public PolicyReader(Path folder, List<Fault> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Every version below {@code versions/} that could be read. */
    public List<PolicyVersion> versions() {
        try (Stream<Path> folders = Files.list(folder.resolve("versions"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(this::version)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            faults.add(new Fault("policy/versions", 0, "there is no version of the Policy; add one folder a version"));
            return List.of();
        }
    }

    private Optional<PolicyVersion> version(Path version) {
        String name = "policy/versions/" + version.getFileName();
        Map<String, String> en = clauses(version, name, "en");
        Map<String, String> fr = clauses(version, name, "fr");
        return YamlNode.read(name + "/policy.yaml", text(version.resolve("policy.yaml")), faults)
                .map(root -> version(root, en, fr));
    }

    private static PolicyVersion version(YamlNode root, Map<String, String> en, Map<String, String> fr) {
        root.only("version", "effective_on", "label", "motion", "parts", "clauses");
        List<PolicyVersion.Part> parts = root.items("parts").stream()
                .map(part -> part.only("part", "title"))
                .map(part -> new PolicyVersion.Part(part.number("part", 1, 99), part.bilingual("title")))
                .toList();
        List<Clause> clauses =
                root.items("clauses").stream().map(node -> clause(node, en, fr)).toList();
        for (String id : en.keySet()) {
            if (clauses.stream().noneMatch(clause -> clause.id().equals(id))) {
                root.fault("clause " + id + " has a text but no line under \"clauses\"; add its duty and gist");
            }
        }
        return new PolicyVersion(
                root.text("version"),
                root.date("effective_on"),
                root.bilingual("label"),
                root.bilingual("motion"),
                parts,
                clauses);
    }

    private static Clause clause(YamlNode node, Map<String, String> en, Map<String, String> fr) {
        node.only("clause", "duty", "gist");
        String id = node.text("clause");
        String duty = node.text("duty");
        boolean known = Arrays.stream(Duty.values())
                .anyMatch(d -> d.name().toLowerCase(Locale.ROOT).equals(duty));
        if (!known) {
            node.fault("the duty of " + id + " is serve, ask, record or share");
        }
        if (!en.containsKey(id) || !fr.containsKey(id)) {
            node.fault("clause " + id + " needs its text under \"### " + id + "\" in both clauses files");
        }
        return new Clause(
                id,
                known ? Duty.valueOf(duty.toUpperCase(Locale.ROOT)) : Duty.SERVE,
                node.bilingual("gist"),
                new BilingualText(en.getOrDefault(id, ""), fr.getOrDefault(id, "")));
    }

    private Map<String, String> clauses(Path version, String name, String language) {
        String file = "clauses." + language + ".md";
        Map<String, String> clauses = new HashMap<>();
        String id = null;
        for (String line : text(version.resolve(file)).lines().toList()) {
            Matcher matcher = CLAUSE.matcher(line);
            if (matcher.matches()) {
                id = matcher.group(1);
            } else if (line.startsWith("## ")) {
                id = null;
            } else if (id != null && !line.isBlank()) {
                clauses.merge(id, line.strip(), (a, b) -> a + " " + b);
            }
        }
        if (clauses.isEmpty()) {
            faults.add(new Fault(name + "/" + file, 0, "there are no clauses; write \"### 1.1\" and its text"));
        }
        return clauses;
    }

    /** The text of a file; empty when there is none. */
    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
