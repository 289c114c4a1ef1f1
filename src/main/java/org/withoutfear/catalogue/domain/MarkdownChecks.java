package org.withoutfear.catalogue.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Markdown without HTML, whose links lead to https and whose pictures are its own. */
final class MarkdownChecks extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");
    private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

    private boolean harmless = true;

    private MarkdownChecks() {}

    static boolean harmless(String markdown) {
        MarkdownChecks checks = new MarkdownChecks();
        PARSER.parse(markdown).accept(checks);
        return checks.harmless;
    }

    @Override
    public void visit(HtmlBlock block) {
        harmless = false;
    }

    @Override
    public void visit(HtmlInline inline) {
        harmless = false;
    }

    @Override
    public void visit(Link link) {
        String to = link.getDestination().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        Matcher scheme = SCHEME.matcher(to);
        harmless &= scheme.find() ? SCHEMES.contains(scheme.group(1)) : !to.startsWith("//");
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        harmless &= Pictures.isPicture(image.getDestination());
        visitChildren(image);
    }
}
