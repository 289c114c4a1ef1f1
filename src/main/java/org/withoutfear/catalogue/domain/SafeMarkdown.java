package org.withoutfear.catalogue.domain;

import java.util.List;
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
import org.withoutfear.catalogue.domain.editorial.Marks;
import org.withoutfear.shared.Language;

/** Markdown of authors as HTML that is safe to show, its marks led to the Policy and the Register. */
final class SafeMarkdown {

    private static final int DEEPEST = 20;

    /** Where marks lead until the text is sanitised: only addresses of the web pass that. */
    private static final String CLAUSE = "https://policy.invalid/";

    private static final String ENTRY = "https://register.invalid/";
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

    private final Language language;
    private final Visitor pictures;
    private int headings;

    private SafeMarkdown(Language language, Visitor pictures) {
        this.language = language;
        this.pictures = pictures;
    }

    /** What a text is read with, wherever it is read: no deeper than anybody writes. */
    static Parser.Builder parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    /** How many words a text has, its marks left out. */
    static long words(String body) {
        return Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*")
                .matcher(Marks.without(body))
                .results()
                .count();
    }

    /** Sanitised HTML of a body without pictures in which nothing opens in place: each mark is a link. */
    static String html(String body, Language language) {
        return new SafeMarkdown(language, new AbstractVisitor() {}).piece(body);
    }

    /**
     * Sanitised HTML of a body in which marks that stand alone open in place.
     *
     * @param pictures gives the pictures the addresses they are served at
     */
    static String html(String body, Language language, Visitor pictures) {
        SafeMarkdown markdown = new SafeMarkdown(language, pictures);
        StringBuilder html = new StringBuilder();
        Matcher alone = Marks.ALONE.matcher(body);
        int from = 0;
        while (alone.find()) {
            html.append(markdown.piece(body.substring(from, alone.start())))
                    .append("<div data-clauses=\"")
                    .append(String.join(" ", Marks.clauses(alone.group())))
                    .append("\" data-register=\"")
                    .append(String.join(" ", Marks.entries(alone.group())))
                    .append("\"></div>");
            from = alone.end();
        }
        return html.append(markdown.piece(body.substring(from))).toString();
    }

    private String piece(String text) {
        Node document = PARSER.parse(Marks.linked(text, language.say("policy.cited.mark"), CLAUSE, ENTRY));
        document.accept(pictures);
        String safe = SAFE.sanitize(RENDERER.render(document))
                .replace("<a href=\"" + CLAUSE, "<a href=\"/public/policy#c")
                .replace("<a href=\"" + ENTRY, "<a href=\"/public/policy#register-");
        while (safe.contains("<h2>")) {
            safe = safe.replaceFirst("<h2>", "<h2 id=\"h" + ++headings + "\">");
        }
        return safe;
    }
}
