package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.Language;

/** A lesson and a job aid cite clauses and entries of the Register with marks; what they become. */
class CitedInMarkdownTest {

    private static String lesson(String body, Language language) {
        return SafeMarkdown.html(body, language, new AbstractVisitor() {});
    }

    @Test
    void marksThatStandAloneAreSetApartWhateverTheirOrder() {
        String html = lesson("One.\n\n[[register:ontario-works]] [[3.2]] [[3.3]]\n\nTwo.", Language.EN);
        assertTrue(html.contains("<div data-clauses=\"3.2 3.3\" data-register=\"ontario-works\"></div>"), html);
        html = lesson("One.\n\n[[3.2]]\n\nTwo.\n\n[[register:a-b]] [[register:c]]", Language.EN);
        assertTrue(html.contains("<div data-clauses=\"3.2\" data-register=\"\"></div>"), html);
        assertTrue(html.contains("<div data-clauses=\"\" data-register=\"a-b c\"></div>"), html);
    }

    @Test
    void withinASentenceAnEntryIsALinkInTheLanguageOfTheText() {
        String link = "<a href=\"/public/policy#register-ontario-works\">";
        assertEquals(
                "<p>It may ask (" + link + "Register</a>).</p>",
                lesson("It may ask ([[register:ontario-works]]).", Language.EN).strip());
        assertEquals(
                "<p>On peut demander (" + link + "Registre</a>).</p>",
                lesson("On peut demander ([[register:ontario-works]]).", Language.FR)
                        .strip());
    }

    /** On a page to pin up nothing opens in place. */
    @Test
    void inAJobAidEveryMarkIsALink() {
        String html = SafeMarkdown.html("- Ask.\n\n[[3.2]] [[register:ontario-works]]", Language.EN);
        assertTrue(html.contains("<a href=\"/public/policy#c3.2\">3.2</a>"), html);
        assertTrue(html.contains("<a href=\"/public/policy#register-ontario-works\">Register</a>"), html);
        assertFalse(html.contains("data-"), html);
    }

    @Test
    void whatIsNoNameLeadsNowhere() {
        for (String written : List.of("[[register:]]", "[[Register:x]]", "[[register:a b]]", "[[register:a\"b]]")) {
            assertFalse(lesson("Here " + written + ".", Language.EN).contains("href"), written);
        }
    }

    @Test
    void marksAreNoWords() {
        assertEquals(2, SafeMarkdown.words("Two words [[3.1]] [[register:ontario-works]]"));
    }

    @Test
    void aLessonKnowsWhatItCitesAlsoWhatThisCityDoesNotList() {
        ModuleFiles shipped = ModuleFiles.of(Path.of("modules", "foundations"));
        TreeMap<String, String> texts = new TreeMap<>(shipped.texts());
        for (String language : List.of("en", "fr")) {
            texts.computeIfPresent(
                    "lessons/60-when-it-goes-wrong." + language + ".md",
                    (path, text) ->
                            text + "\n\n[[register:not-here]] [[register:ontario-works]] [[register:not-here]]\n");
        }
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        TrainingModule module = reader.readToPublish(new ModuleFiles("foundations", texts))
                .orElseThrow(() -> new AssertionError(reader.faults()));
        Lesson lesson = module.lesson("60-when-it-goes-wrong").orElseThrow();
        assertEquals(List.of("not-here", "ontario-works"), lesson.register());
    }
}
