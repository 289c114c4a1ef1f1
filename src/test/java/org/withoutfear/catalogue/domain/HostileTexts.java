package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.BrokenModule.BANK;
import static org.withoutfear.catalogue.domain.BrokenModule.EN;
import static org.withoutfear.catalogue.domain.BrokenModule.FR;
import static org.withoutfear.catalogue.domain.BrokenModule.MANIFEST;
import static org.withoutfear.catalogue.domain.BrokenModule.with;

import java.util.List;
import java.util.stream.Stream;

/** Texts made to keep the reader busy, or to bring along what no lesson holds. */
final class HostileTexts {

    private HostileTexts() {}

    private static final List<String> LINKS = List.of(
            "[go](javascript:alert(1))",
            "[go](JAVASCRIPT:alert(1))",
            "[go](java&#115;cript:alert(1))",
            "[go](data:text/html;base64,AAAA)",
            "[go](http://plain.example/)",
            "[go](//elsewhere.example/x)",
            "[go](mailto:somebody@example.org)",
            "[go](../../secret)",
            "[go][1]\n\n[1]: javascript:alert(1)",
            "<javascript:alert(1)>");
    private static final List<String> HTML =
            List.of("<script>alert(1)</script>", "Text <img src=x onerror=alert(1)> text", "<div onclick=\"x()\">");
    private static final List<String> PICTURES = List.of(
            "![An open door](https://elsewhere.example/door.png)",
            "![An open door](../../secret.png)",
            "![An open door](media/Door.PNG)",
            "![An open door][1]\n\n[1]: https://elsewhere.example/door.png");

    static Stream<BrokenModule> cases() {
        return Stream.of(
                        keepingBusy(),
                        LINKS.stream().map(link -> line(link, "this link leads to")),
                        HTML.stream().map(html -> line(html, "this is HTML")),
                        PICTURES.stream().map(picture -> line(picture, "a picture comes from media/")))
                .flatMap(cases -> cases);
    }

    /** A line of a lesson that an author may not write. */
    private static BrokenModule line(String markdown, String says) {
        return with(markdown)
                .append(EN, markdown)
                .at(EN, markdown.lines().findFirst().orElseThrow())
                .says(says);
    }

    private static Stream<BrokenModule> keepingBusy() {
        return Stream.of(
                with("what is no YAML")
                        .put(BANK, "questions: [")
                        .at(BANK, 1)
                        .says("this is not YAML")
                        .alone(),
                with("nothing but a word").put(BANK, "questions").at(BANK, 1).says("write keys and values"),
                with("an empty file").put(MANIFEST, "").at(MANIFEST, 1).says("write keys and values"),
                with("lists without end")
                        .put(BANK, "questions: " + "[".repeat(100_000))
                        .at(BANK, 0)
                        .says("this is not YAML"),
                with("an alias that leads back into itself")
                        .put(BANK, "questions: &all\n  - *all\n")
                        .at(BANK, 1)
                        .says(""),
                with("an alias of an alias of an alias")
                        .put(BANK, "a: &a [x, x]\nb: &b [*a, *a]\nquestions: [*b, *b, *b]\n")
                        .at(BANK, 2)
                        .says("write each text out instead of repeating another place"),
                with("a lesson without end")
                        .append(EN, "[[1.1]] ".repeat(50_000))
                        .at(EN, 0)
                        .says("longer than any lesson may be"),
                with("clause marks without end")
                        .append(EN, "[[1.1]] ".repeat(1_000) + "x")
                        .at(EN, "clauses: [")
                        .says("but the text cites"),
                with("quotations in quotations without end")
                        .append(EN, ">".repeat(8_000) + " x")
                        .at(FR, "> Je vais signaler")
                        .says("quotation, each on its line"),
                with("stress in stress without end")
                        .append(EN, "*a **b ".repeat(500) + "c** d* ".repeat(500))
                        .at(EN, 0)
                        .says("the lesson has"));
    }
}
