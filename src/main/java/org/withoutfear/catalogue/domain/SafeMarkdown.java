package org.withoutfear.catalogue.domain;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown of authors as HTML that is safe to show, its clause marks led to the Policy. */
final class SafeMarkdown {

    private static final int DEEPEST = 20;
    private static final Pattern MARK = Pattern.compile("\\[\\[(\\d+\\.\\d+)]]");
    private static final Pattern MARKS_ALONE = Pattern.compile("(?m)^(?:\\[\\[\\d+\\.\\d+]]\\s*){1,40}$");
    private static final Parser PARSER = parser().build();
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

    private SafeMarkdown() {}

    /** What a text is read with, wherever it is read: no deeper than anybody writes. */
    static Parser.Builder parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
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

    /** Sanitised HTML of a body, its clause marks led to the Policy. It has no pictures. */
    static String html(String body) {
        return html(body, new AbstractVisitor() {});
    }

    /** @param pictures gives the pictures the addresses they are served at */
    static String html(String body, Visitor pictures) {
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
}
