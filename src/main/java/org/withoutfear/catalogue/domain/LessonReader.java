package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads a lesson: its two Markdown files, whose headings must match. */
final class LessonReader {

    private static final int FEWEST_WORDS = 250;
    private static final int MOST_WORDS = 450;
    private static final int MOST_CHARACTERS = 12_000;
    private static final int DEEPEST = 20;
    private static final Pattern MARK = Pattern.compile("\\[\\[(\\d+\\.\\d+)]]");
    private static final Pattern MARKS_ALONE = Pattern.compile("(?m)^(?:\\[\\[\\d+\\.\\d+]]\\s*){1,40}$");
    static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "ul", "ol", "li", "em", "strong", "blockquote", "a", "table", "thead", "tbody")
            .allowElements("tr", "th", "td", "br", "code", "hr")
            .allowUrlProtocols("https")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("scope", "headers")
            .onElements("th", "td")
            .allowElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("src")
            .matching(PictureAddresses.ADDRESS)
            .onElements("img")
            .allowAttributes("lang", "id")
            .globally()
            .toFactory();

    private final ModuleFiles files;
    private final List<Fault> faults;

    LessonReader(ModuleFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** One language of a lesson. */
    private record Side(
            String file,
            String title,
            int minutes,
            List<String> clauses,
            boolean counsel,
            String body,
            List<String> headings,
            List<Integer> levels,
            List<Integer> lines,
            YamlNode front) {}

    Optional<Lesson> read(String slug) {
        Optional<Side> en = side("lessons/" + slug + ".en.md");
        Optional<Side> fr = side("lessons/" + slug + ".fr.md");
        if (en.isEmpty() || fr.isEmpty()) {
            return Optional.empty();
        }
        if (!en.get().levels().equals(fr.get().levels())) {
            fault(
                    fr.get().file(),
                    firstOther(en.get(), fr.get()),
                    "the headings differ from the English twin; use the same levels in the same order");
            return Optional.empty();
        }
        if (!en.get().clauses().equals(fr.get().clauses())) {
            at(fr.get().front(), "clauses").fault("\"clauses\" differs from the English twin; list the same");
        }
        return Optional.of(lesson(slug, en.get(), fr.get()));
    }

    private static YamlNode at(YamlNode node, String key) {
        return node.find(key).orElse(node);
    }

    /** The line of the first French heading that is not like its English twin; 0 when there are only too few. */
    private static int firstOther(Side en, Side fr) {
        for (int i = 0; i < fr.levels().size(); i++) {
            if (i >= en.levels().size()
                    || !en.levels().get(i).equals(fr.levels().get(i))) {
                return fr.lines().get(i);
            }
        }
        return 0;
    }

    private Lesson lesson(String slug, Side en, Side fr) {
        List<BilingualText> headings = new ArrayList<>();
        for (int i = 0; i < en.headings().size(); i++) {
            headings.add(new BilingualText(en.headings().get(i), fr.headings().get(i)));
        }
        return new Lesson(
                slug,
                new BilingualText(en.title(), fr.title()),
                en.minutes(),
                en.clauses(),
                new BilingualText(html(en), html(fr)),
                headings,
                en.counsel());
    }

    private Optional<Side> side(String file) {
        Optional<String> text = files.find(file);
        if (text.isEmpty()) {
            fault(file, 0, "this file is missing; every lesson has an English and a French file");
            return Optional.empty();
        }
        if (text.get().length() > MOST_CHARACTERS) {
            fault(file, 0, "this file is longer than any lesson may be; keep it between 250 and 450 words");
            return Optional.empty();
        }
        Matcher matter = FRONT_MATTER.matcher(text.get());
        if (!matter.matches()) {
            fault(file, 1, "begin with front matter between two lines of \"---\": minutes and clauses");
            return Optional.empty();
        }
        return YamlNode.read(files.name(file), "\n" + matter.group(1), faults)
                .map(front -> side(
                        file,
                        front.only("minutes", "clauses", "counsel_note", "reading_exempt"),
                        (int) matter.group(1).lines().count() + 2,
                        matter.group(2)));
    }

    private Side side(String file, YamlNode front, int linesBefore, String markdown) {
        List<String> headings = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int number = linesBefore;
        for (String line : markdown.lines().toList()) {
            number++;
            if (line.startsWith("## ") || line.startsWith("### ")) {
                levels.add(line.indexOf(' '));
                lines.add(number);
            }
            if (line.startsWith("## ")) {
                headings.add(line.substring(3).strip());
            }
        }
        String body = markdown.replaceFirst("(?m)^# .*$", "").strip();
        checkWords(file, body);
        List<String> clauses = front.texts("clauses");
        checkCited(front, clauses, body);
        boolean counsel = "true".equals(front.optional("counsel_note"));
        int minutes = front.number("minutes", 1, 60);
        String title = title(file, linesBefore + 1, markdown);
        return new Side(file, title, minutes, clauses, counsel, body, headings, levels, lines, front);
    }

    private String title(String file, int line, String markdown) {
        Optional<String> title = markdown.lines()
                .filter(text -> text.startsWith("# "))
                .map(text -> text.substring(2).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (title.isEmpty()) {
            fault(file, line, "the lesson has no title; write \"# \" and its title after the front matter");
        }
        return title.orElse("");
    }

    /** How many words a text has, its clause marks left out. */
    static long words(String body) {
        return Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*")
                .matcher(MARK.matcher(body).replaceAll(""))
                .results()
                .count();
    }

    /** The clauses a text cites. */
    static TreeSet<String> cited(String body) {
        TreeSet<String> cited = new TreeSet<>();
        MARK.matcher(body).results().forEach(result -> cited.add(result.group(1)));
        return cited;
    }

    private void checkWords(String file, String body) {
        long words = words(body);
        if (words < FEWEST_WORDS - 10 || words > MOST_WORDS + 10) {
            fault(file, 0, "the lesson has " + words + " words; keep it between 250 and 450");
        }
    }

    private static void checkCited(YamlNode front, List<String> clauses, String body) {
        TreeSet<String> cited = cited(body);
        if (!cited.equals(new TreeSet<>(clauses))) {
            at(front, "clauses")
                    .fault("\"clauses\" says " + clauses + " but the text cites " + cited + "; make them the same");
        }
    }

    private String html(Side side) {
        return html(side.body(), new PictureAddresses(files));
    }

    /** Sanitised HTML of a body, its clause marks led to the Policy. It has no pictures. */
    static String html(String body) {
        return html(body, new AbstractVisitor() {});
    }

    private static String html(String body, Visitor pictures) {
        String[] pieces = MARKS_ALONE.split(body, -1);
        List<String> marks = MARKS_ALONE
                .matcher(body)
                .results()
                .map(result -> result.group())
                .toList();
        StringBuilder html = new StringBuilder();
        int heading = 0;
        for (int i = 0; i < pieces.length; i++) {
            String linked = MARK.matcher(pieces[i]).replaceAll("[$1](https://policy.invalid/$1)");
            Node document = PARSER.parse(linked);
            document.accept(pictures);
            String safe = SAFE.sanitize(RENDERER.render(document))
                    .replaceAll("<a href=\"https://policy\\.invalid/([0-9.]+)\"", "<a href=\"/public/policy#c$1\"");
            while (safe.contains("<h2>")) {
                safe = safe.replaceFirst("<h2>", "<h2 id=\"h" + ++heading + "\">");
            }
            html.append(safe);
            if (i < marks.size()) {
                String ids = String.join(
                        " ",
                        MARK.matcher(marks.get(i))
                                .results()
                                .map(r -> r.group(1))
                                .toList());
                html.append("<div data-clauses=\"").append(ids).append("\"></div>");
            }
        }
        return html.toString();
    }

    private void fault(String file, int line, String message) {
        faults.add(new Fault(files.name(file), line, message));
    }
}
