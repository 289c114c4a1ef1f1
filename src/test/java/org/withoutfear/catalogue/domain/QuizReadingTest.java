package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.QuizPlan;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** The bank and the blueprint as authors write them. */
class QuizReadingTest {

    private static final String HEAD = """
            questions:
              - question: q-one
                clauses: ["3.1"]
                lesson: one
                difficulty: 1
                text: {en: Text, fr: Texte}
            """;

    private final List<Fault> faults = new ArrayList<>();

    private List<Question> read(String rest) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("questions.yaml", HEAD + rest.indent(4));
        return new QuestionReader(new ModuleFiles("module", texts), faults).read();
    }

    private String fault() {
        assertTrue(!faults.isEmpty(), "nothing was refused");
        return faults.get(0).toString();
    }

    private static String option(String slug, String extra) {
        return "  - {option: " + slug + ", text: {en: t, fr: t}, feedback: {en: f, fr: f}" + extra + "}\n";
    }

    @Test
    void anOrderHasNoCorrectOption() {
        List<Question> questions =
                read("type: order\noptions:\n" + option("a", "") + option("b", "") + option("c", ""));
        assertEquals(List.of(), faults);
        assertEquals(Question.Type.ORDER, questions.get(0).type());
        read("type: order\noptions:\n" + option("a", ", correct: true") + option("b", "") + option("c", ""));
        assertTrue(fault().contains("correct"), fault());
    }

    @Test
    void anItemIsMatchedWithAnOptionThatIsThere() {
        String options =
                "type: match\noptions:\n  - {option: a, text: {en: t, fr: t}}\n  - {option: b, text: {en: t, fr: t}}\n";
        String items = "items:\n";
        for (String match : List.of("a", "b", "a")) {
            items += "  - {item: i" + items.length() + ", match: " + match
                    + ", text: {en: t, fr: t}, feedback: {en: f, fr: f}}\n";
        }
        assertEquals(3, read(options + items).get(0).items().size());
        assertEquals(List.of(), faults);
        read(options + items.replaceFirst("match: a", "match: z"));
        assertTrue(fault().contains("matched with an option that is not there"), fault());
    }

    @Test
    void aRecordToMarkSaysWhatItIs() {
        String pieces =
                "options:\n" + option("a", ", correct: true") + option("b", "") + option("c", "") + option("d", "");
        Question question = read("type: mark\ndocument: {kind: email, title: {en: To the team, fr: À l’équipe}}\n"
                        + pieces)
                .get(0);
        assertEquals(List.of(), faults);
        assertEquals(Question.Document.Kind.EMAIL, question.document().kind());
        read("type: mark\n" + pieces);
        assertTrue(fault().contains("document"), fault());
    }

    @Test
    void anUnknownTypeIsNamed() {
        read("type: essay\noptions:\n" + option("a", ", correct: true") + option("b", "") + option("c", ""));
        assertTrue(fault().contains("single, multiple, order, match or mark"), fault());
    }

    @Test
    void aBlueprintIsReadByDutyAndDifficulty() {
        YamlNode root = YamlNode.read("module.yaml", """
                        quiz:
                          questions: 3
                          critical_questions: []
                          minutes: 20
                          blueprint:
                            - {duty: ask, easy: 1, hard: 2}
                        """, faults).orElseThrow();
        QuizPlan plan = QuizPlanReader.read(root);
        assertEquals(List.of(), faults);
        assertEquals(20, plan.minutes());
        assertEquals(List.of(new QuizPlan.Cell(Duty.ASK, 1, 1), new QuizPlan.Cell(Duty.ASK, 3, 2)), plan.blueprint());
    }
}
