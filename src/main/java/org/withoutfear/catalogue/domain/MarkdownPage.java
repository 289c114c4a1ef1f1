package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.catalogue.domain.editorial.Marks;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** One language of a lesson or a job aid: front matter, a title and a body. What is wrong with it is noted at its line. */
final class MarkdownPage {

    static final int MOST_CHARACTERS = 12_000;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);

    /** A heading below the title. */
    record Heading(int level, String text, int line) {}

    private final String name;
    private final String kind;
    private final YamlNode front;
    private final int linesBefore;
    private final String markdown;
    private final List<Fault> faults;

    private MarkdownPage(String name, String kind, YamlNode front, Matcher matter, List<Fault> faults) {
        this.name = name;
        this.kind = kind;
        this.front = front;
        this.linesBefore = (int) matter.group(1).lines().count() + 2;
        this.markdown = matter.group(2);
        this.faults = faults;
    }

    /**
     * Reads a file, if it has the form of a page.
     *
     * @param kind what it is, as faults call it: a lesson, a job aid
     * @param keys what may stand in its front matter
     */
    static Optional<MarkdownPage> read(
            ModuleFiles files, String path, String kind, List<Fault> faults, String... keys) {
        String name = files.name(path);
        Optional<String> text = files.need(path, "; every " + kind + " has an English and a French file", faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > MOST_CHARACTERS) {
            faults.add(new Fault(name, 0, "this file is longer than any " + kind + " may be; shorten it"));
            return Optional.empty();
        }
        Matcher matter = FRONT_MATTER.matcher(text.get());
        if (!matter.matches()) {
            String known = String.join(", ", keys);
            faults.add(new Fault(name, 1, "begin with front matter between two lines of \"---\": " + known));
            return Optional.empty();
        }
        // the line of dashes is counted too
        return YamlNode.read(name, "\n" + matter.group(1), faults)
                .map(front -> new MarkdownPage(name, kind, front.only(keys), matter, faults));
    }

    YamlNode front() {
        return front;
    }

    /** The title; a fault and an empty one when there is none. */
    String title() {
        Optional<String> title = markdown.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (title.isEmpty()) {
            fault(linesBefore + 1, "the " + kind + " has no title; write \"# \" and its title after the front matter");
        }
        return title.orElse("");
    }

    /** What stands below the title. */
    String body() {
        return markdown.replaceFirst("(?m)^# .*$", "").strip();
    }

    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        int line = linesBefore;
        for (String text : markdown.lines().toList()) {
            line++;
            if (text.startsWith("## ") || text.startsWith("### ")) {
                int level = text.indexOf(' ');
                headings.add(new Heading(level, text.substring(level).strip(), line));
            }
        }
        return headings;
    }

    /** The clauses the front matter lists; a fault when the text cites others, and those of the text when it lists none. */
    List<String> clauses() {
        List<String> clauses = front.texts("clauses");
        TreeSet<String> cited = new TreeSet<>(Marks.clauses(body()));
        if (listsClauses() && !cited.equals(new TreeSet<>(clauses))) {
            at("clauses")
                    .fault("\"clauses\" says " + clauses + " but the text cites " + cited + "; make them the same");
        }
        return listsClauses() ? clauses : List.copyOf(cited);
    }

    /** Whether the note "for review by counsel before use" is shown. */
    boolean counselNote() {
        return "true".equals(front.optional("counsel_note"));
    }

    private boolean listsClauses() {
        return front.find("clauses").filter(YamlNode::isList).isPresent();
    }

    /** Notes where it does not agree with its English twin in headings and clauses. */
    void agreeWith(MarkdownPage english) {
        List<Heading> own = headings();
        List<Heading> others = english.headings();
        int first = firstOther(own, others);
        if (first < Math.max(own.size(), others.size())) {
            int last = own.isEmpty() ? linesBefore + 1 : own.get(own.size() - 1).line();
            fault(
                    first < own.size() ? own.get(first).line() : last,
                    "the headings differ: " + english.has(others, first) + ", and " + has(own, first)
                            + "; use the same levels in the same order in both");
        }
        boolean both = listsClauses() && english.listsClauses();
        if (both && !front.texts("clauses").equals(english.front.texts("clauses"))) {
            at("clauses").fault("\"clauses\" differs from the English twin; list the same");
        }
    }

    /** The first heading that is of another level than that of the twin, or has none there; the number of them all when all agree. */
    private static int firstOther(List<Heading> own, List<Heading> others) {
        int at = 0;
        while (at < own.size()
                && at < others.size()
                && own.get(at).level() == others.get(at).level()) {
            at++;
        }
        return at;
    }

    /** What stands in this file at the place of a heading. */
    private String has(List<Heading> headings, int at) {
        if (at >= headings.size()) {
            return name + " has no more headings";
        }
        Heading heading = headings.get(at);
        return name + ":" + heading.line() + " has \"" + "#".repeat(heading.level()) + " " + heading.text() + "\"";
    }

    void fault(int line, String message) {
        faults.add(new Fault(name, line, message));
    }

    private YamlNode at(String key) {
        return front.find(key).orElse(front);
    }
}
