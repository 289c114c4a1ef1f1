package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.BrokenModule.EN;
import static org.withoutfear.catalogue.domain.BrokenModule.FR;
import static org.withoutfear.catalogue.domain.BrokenModule.SHORT;
import static org.withoutfear.catalogue.domain.BrokenModule.with;

import java.util.stream.Stream;

/** A lesson with one fault. */
final class BrokenLessons {

    private BrokenLessons() {}

    static Stream<BrokenModule> cases() {
        return Stream.of(
                with("a key of a job aid that is not known")
                        .edit("job-aid.en.md", "counsel_note:", "council_note:")
                        .at("job-aid.en.md", "council_note:")
                        .says("\"council_note\" is not known here; write \"counsel_note\"")
                        .alone(),
                with("a lesson in one language only")
                        .without(FR)
                        .at(FR, 0)
                        .says("an English and a French file")
                        .alone(),
                with("no front matter")
                        .edit(FR, "---\n", "")
                        .at(FR, 1)
                        .says("begin with front matter")
                        .alone(),
                with("front matter that is no YAML")
                        .edit(EN, "clauses: [", "clauses: [[")
                        .at(EN, "clauses: [[")
                        .says("this is not YAML")
                        .alone(),
                with("a lesson without clauses")
                        .replaceLine(EN, "clauses: [", "counsel_note: true")
                        .at(EN, 2)
                        .says("\"clauses\" is missing here; add it")
                        .alone(),
                with("fewer headings in French")
                        .edit(FR, "## Quoi dire\n", "")
                        .atAfter(FR, "## ", "## Quand c’était le formulaire")
                        .says("the headings differ")
                        .alone(),
                with("a key in the front matter that is not known")
                        .edit(EN, "minutes:", "minute:")
                        .at(EN, 2)
                        .says("\"minute\" is not known here; write \"minutes\"")
                        .alone(),
                with("a lesson without a title")
                        .edit(EN, "# When", "When")
                        .at(EN, 5)
                        .says("the lesson has no title"),
                with("a lesson with other headings")
                        .edit(FR, "## Quoi dire", "### Quoi dire")
                        .at(FR, "### Quoi dire")
                        .says("the headings differ: foundations/" + EN + ":")
                        .alone(),
                with("a lesson that promises too many minutes")
                        .edit(EN, "minutes: 2", "minutes: 9")
                        .at(EN, "minutes: 9")
                        .says("words in English"),
                with("a clause that the lesson does not cite")
                        .edit(EN, "clauses: [", "clauses: [\"3.1\", ")
                        .at(EN, "clauses: [")
                        .says("but the text cites"),
                with("clauses in another order")
                        .edit(FR, "[[7.1]] [[7.2]]", "[[7.2]] [[7.1]]")
                        .at(FR, "[[7.2]] [[7.1]]")
                        .says("cite the same clauses and entries in the same order"),
                with("a mark of an entry without its name")
                        .edit(EN, "[[7.1]] [[7.2]]", "[[7.1]] [[7.2]] [[register:]]")
                        .at(EN, "[[register:]]")
                        .says("[[register:]] is no mark; write [[register:ontario-works]], with the name of the entry")
                        .alone(),
                with("a mark of an entry in another form")
                        .edit(FR, "[[7.1]] [[7.2]]", "[[7.1]] [[7.2]] [[Register:Ontario Works]]")
                        .at(FR, "[[Register:Ontario Works]]")
                        .says("is no mark; write [[register:ontario-works]]"),
                with("a mark of an entry in French and with one bracket")
                        .append("job-aid.fr.md", "[registre:ontario-works]")
                        .at("job-aid.fr.md", "[registre:ontario-works]")
                        .says("is no mark; write [[register:ontario-works]]"),
                with("a mark that is neither a clause nor an entry")
                        .edit(EN, "[[7.1]] [[7.2]]", "[[7.1]] [[7.2]] [[7]]")
                        .at(EN, "[[7]]")
                        .says("write [[3.1]] for a clause, [[register:ontario-works]] for an entry of the Register")
                        .alone(),
                with("an entry that only the French file cites")
                        .append(EN, "That is enough.")
                        .append(FR, "C’est assez [[register:ontario-works]].")
                        .at(FR, "[[register:ontario-works]]")
                        .says("[[register:ontario-works]] stands here and not in the English file")
                        .alone(),
                with("entries in another order")
                        .edit(
                                SHORT,
                                "[[register:ontario-works]] [[register:rent-geared-to-income-housing]]",
                                "[[register:ontario-works]]")
                        .at(SHORT.replace(".en.", ".fr."), "[[register:rent-geared-to-income-housing]]")
                        .says("cite the same clauses and entries in the same order")
                        .alone(),
                with("a list in one language only")
                        .append(FR, "- Une ligne de plus.")
                        .at(FR, "- Une ligne de plus.")
                        .says("item of a list"),
                with("words to say in one language only")
                        .append(FR, "> Bonjour.")
                        .at(FR, "> Bonjour.")
                        .says("quotation, each on its line"),
                with("another number in French")
                        .append(EN, "It happened to 214 people.")
                        .append(FR, "C’est arrivé à 241 personnes.")
                        .at(EN, "214 people")
                        .says("the number 214 stands here and not in the French text"),
                with("a number that is missing in English")
                        .append(EN, "It happened to many people.")
                        .append(FR, "C’est arrivé à 241 personnes.")
                        .at(FR, "241 personnes")
                        .says("the number 241 stands here and not in the English text"),
                with("straight quotation marks in English")
                        .append(EN, "She said \"no\".")
                        .at(EN, "She said \"no\"")
                        .says("write curly quotation marks “ ” instead of \""),
                with("a straight apostrophe in English")
                        .append(EN, "She didn't.")
                        .at(EN, "She didn't.")
                        .says("curly apostrophe"),
                with("straight quotation marks in French")
                        .append(FR, "Elle dit \"non\".")
                        .at(FR, "Elle dit \"non\"")
                        .says("write « guillemets »"),
                with("English quotation marks in French")
                        .append(FR, "Elle dit “non”.")
                        .at(FR, "Elle dit “non”")
                        .says("“ ” stand only inside them"),
                with("a breaking space before a question mark")
                        .append(FR, "Pourquoi pas ?")
                        .at(FR, "Pourquoi pas ?")
                        .says("put no space, or a no-break space (U+00A0 or U+202F), before ?"),
                with("a number that is another in French")
                        .append(EN, "Sixty-one files.")
                        .append(FR, "60 dossiers.")
                        .at(FR, "60 dossiers.")
                        .says("the number 60 stands here and not in the English text; write the same number in both, in"
                                + " digits or in words")
                        .alone(),
                with("no space before per cent")
                        .append(FR, "Soit la moitié ou 50%.")
                        .at(FR, "50%")
                        .says("before %"),
                with("no space inside guillemets")
                        .append(FR, "Elle dit «non\u00a0».")
                        .at(FR, "Elle dit «non")
                        .says("after «"),
                with("a word for people that is avoided")
                        .append(EN, "Two aliens came in.")
                        .at(EN, "Two aliens")
                        .says("\"aliens\" is not written of a person"),
                with("illegal said of a person")
                        .append(EN, "They were illegal immigrants.")
                        .at(EN, "illegal immigrants")
                        .says("write “a person without status”"),
                with("a word for people that is avoided in French")
                        .append(FR, "Deux clandestins sont venus.")
                        .at(FR, "Deux clandestins")
                        .says("write « une personne sans statut »"),
                with("a promise among the words to say")
                        .append(EN, "> “You are completely safe here.”")
                        .at(EN, "You are completely safe")
                        .says("claims what nobody may claim"),
                with("a promise among the words to say in French")
                        .append(FR, "> Ici, vous ne risquez rien.")
                        .at(FR, "vous ne risquez rien")
                        .says("claims what nobody may claim"),
                with("a claim about privacy law")
                        .append(EN, "Privacy law forbids all sharing.")
                        .at(EN, "Privacy law forbids all")
                        .says("it neither forbids nor requires all of it"),
                with("a sentence nobody can read")
                        .replaceLine(SHORT, "A few duties written in an Act", hard())
                        .at(SHORT, "Notwithstanding")
                        .says("bring it to 9 or below"),
                with("an exemption without a reason")
                        .edit(EN, "---\n", "---\nreading_exempt: \"quoted law:\"\n")
                        .at(EN, "reading_exempt")
                        .says("a reason of some words"),
                with("other minutes in French")
                        .edit(FR, "minutes: 2", "minutes: 3")
                        .at(FR, "minutes: 3")
                        .says("\"minutes\" differs from the English twin, which says 2")
                        .alone(),
                with("a note for counsel in one language only")
                        .edit(EN, "minutes: 2", "minutes: 2\ncounsel_note: true")
                        .at(FR, 1)
                        .says("\"counsel_note\" differs from the English twin, which says true")
                        .alone(),
                with("a note for counsel that is neither wanted nor not")
                        .edit(EN, "minutes: 2", "minutes: 2\ncounsel_note: yes")
                        .edit(FR, "minutes: 2", "minutes: 2\ncounsel_note: yes")
                        .at(FR, "counsel_note: yes")
                        .says("write true or false here"),
                with("a quotation that is never closed")
                        .append(EN, "She said “no.")
                        .at(EN, "She said “no.")
                        .says("the quotation mark “ is never closed in: said “no."),
                with("a quotation that was never opened")
                        .append(EN, "She said no.”")
                        .at(EN, "She said no.”")
                        .says("the quotation mark ” closes nothing"),
                with("guillemets that are never closed")
                        .append(FR, "Elle dit «\u00a0non.")
                        .at(FR, "Elle dit «")
                        .says("the quotation mark « is never closed"),
                with("a quotation that is never closed in a paragraph of two lines")
                        .append(EN, "She said “no.\nTwice.")
                        .at(EN, "She said “no.")
                        .says("is never closed"),
                with("a text that is turned around")
                        .append(EN, "Never \u202eask.")
                        .at(EN, "Never \u202eask.")
                        .says("no reader sees (U+202E)"),
                with("a text set apart")
                        .append(EN, "Never \u2066ask.")
                        .at(EN, "Never \u2066ask.")
                        .says("no reader sees (U+2066)"),
                with("a space of no width")
                        .append(FR, "Ne jamais de\u200bmander.")
                        .at(FR, "Ne jamais de")
                        .says("no reader sees (U+200B)"),
                with("a turned text written as an entity")
                        .append(EN, "Never &#8238;ask.")
                        .at(EN, "Never &#8238;")
                        .says("no reader sees (U+202E)"),
                with("a picture that is not there")
                        .append(EN, "![A counter with two windows](media/counter.svg)")
                        .append(FR, "![Un comptoir à deux guichets](media/counter.svg)")
                        .at(EN, "media/counter.svg")
                        .says("there is no picture media/counter.svg"),
                with("a picture from elsewhere")
                        .append(EN, "![A counter with two windows](https://example.org/counter.svg)")
                        .at(EN, "https://example.org")
                        .says("a picture comes from media/"),
                with("a picture on a job aid")
                        .append("job-aid.en.md", "![A counter with two windows](media/counter.svg)")
                        .at("job-aid.en.md", "![A counter")
                        .says("a job aid shows no pictures"),
                with("HTML on a job aid")
                        .append("job-aid.fr.md", "Un <b>mot</b>")
                        .at("job-aid.fr.md", "Un <b>")
                        .says("this is HTML: <b>"),
                with("a heading that is not shown")
                        .append(EN, "#### Deep down")
                        .at(EN, "#### Deep down")
                        .says("write ## or ###"),
                with("a second title")
                        .append(EN, "# Once more")
                        .at(EN, "# Once more")
                        .says("a second title"),
                with("a picture without words for it")
                        .picture("media/counter.svg")
                        .append(EN, "![A counter with two windows](media/counter.svg)")
                        .append(FR, "![](media/counter.svg)")
                        .at(FR, "![](media/counter.svg)")
                        .says("say between the square brackets what the picture shows"),
                with("a picture that no lesson shows")
                        .picture("media/counter.svg")
                        .at("media/counter.svg", 0)
                        .says("no lesson shows this picture"));
    }

    private static String hard() {
        return ("Notwithstanding considerable organizational uncertainty regarding administrative responsibilities, "
                        + "municipal representatives systematically collecting unnecessary identification documentation "
                        + "inadvertently compromise institutional credibility throughout numerous communities, ")
                .repeat(4)
                .strip();
    }
}
