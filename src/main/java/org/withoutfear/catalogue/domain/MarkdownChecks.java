package org.withoutfear.catalogue.domain;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.withoutfear.catalogue.domain.editorial.Invisible;
import org.withoutfear.catalogue.domain.editorial.Marks;
import org.withoutfear.shared.Fault;

/** Markdown without HTML, whose links lead to https pages and whose pictures are its own. What is not is noted at its line. */
final class MarkdownChecks extends AbstractVisitor {

    private static final Parser PARSER = SafeMarkdown.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern TARGET = Pattern.compile("https://[^\\s\\p{Cntrl}]+|#[a-z0-9-]+");
    private static final Pattern PLACE = Pattern.compile("media/[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:png|jpg|svg|webp)");
    private static final int LOWEST_HEADING = 3;
    private static final int LONGEST_EXCERPT = 60;

    private final String name;
    private final boolean mayShowPictures;
    private final List<Fault> faults;
    private int titles;

    private MarkdownChecks(String name, boolean mayShowPictures, List<Fault> faults) {
        this.name = name;
        this.mayShowPictures = mayShowPictures;
        this.faults = faults;
    }

    /** Notes what is wrong in the Markdown of a module; what is too long to be read is left to its reader. */
    static void check(ModuleFiles files, List<Fault> faults) {
        files.texts().forEach((path, text) -> {
            if (path.endsWith(".md") && text.length() <= MarkdownPage.MOST_CHARACTERS) {
                PARSER.parse(text).accept(new MarkdownChecks(files.name(path), path.startsWith("lessons/"), faults));
                marks(files.name(path), text, faults);
            }
        });
    }

    /** Below the front matter, whatever looks like a mark is one: else the reader would see its brackets. */
    private static void marks(String name, String text, List<Fault> faults) {
        List<String> lines = text.lines().toList();
        int body = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf("---") + 1;
        for (int i = body; i < lines.size(); i++) {
            int line = i + 1;
            Marks.fault(lines.get(i)).ifPresent(message -> faults.add(new Fault(name, line, message)));
        }
    }

    private void fault(Node node, String message) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        int line = placed.getSourceSpans().isEmpty()
                ? 0
                : placed.getSourceSpans().get(0).getLineIndex() + 1;
        faults.add(new Fault(name, line, message));
    }

    private static String excerpt(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_EXCERPT ? line.substring(0, LONGEST_EXCERPT) + "…" : line;
    }

    private void html(Node node, String literal) {
        fault(node, "this is HTML: " + excerpt(literal) + "; write plain Markdown instead");
    }

    @Override
    public void visit(HtmlBlock block) {
        html(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        html(inline, inline.getLiteral());
    }

    /** An entity such as {@code &#8238;} is seen in the file, and not by the reader. */
    @Override
    public void visit(Text text) {
        Invisible.fault(text.getLiteral()).ifPresent(message -> fault(text, message));
    }

    @Override
    public void visit(Heading heading) {
        titles += heading.getLevel() == 1 ? 1 : 0;
        if (heading.getLevel() > LOWEST_HEADING) {
            fault(heading, "this heading is of a level that is not shown; write ## or ###");
        } else if (heading.getLevel() == 1 && titles > 1) {
            fault(heading, "a second title; write ## before a heading below the title");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        if (!TARGET.matcher(link.getDestination()).matches()) {
            fault(
                    link,
                    "this link leads to " + excerpt(link.getDestination())
                            + "; let it lead to a page that begins with https://, or write it without a link");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (!mayShowPictures) {
            fault(image, "a job aid shows no pictures; take this out");
        } else if (!PLACE.matcher(image.getDestination()).matches()) {
            fault(
                    image,
                    "a picture comes from media/ and is a png, jpg, svg or webp, such as media/counter.svg; not "
                            + excerpt(image.getDestination()));
        }
        visitChildren(image);
    }
}
