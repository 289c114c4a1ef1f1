package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.withoutfear.catalogue.domain.BrokenModule.BANK;
import static org.withoutfear.catalogue.domain.BrokenModule.EN;
import static org.withoutfear.catalogue.domain.BrokenModule.FR;
import static org.withoutfear.catalogue.domain.BrokenModule.JOKE;
import static org.withoutfear.catalogue.domain.BrokenModule.MANIFEST;
import static org.withoutfear.catalogue.domain.BrokenModule.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutfear.shared.Fault;

/** Each module here is the good one with one small edit; the fault is named by file and line, with what to write instead. */
class BrokenModulesTest {

    @ParameterizedTest
    @MethodSource({
        "org.withoutfear.catalogue.domain.BrokenManifests#cases",
        "org.withoutfear.catalogue.domain.BrokenLessons#cases",
        "org.withoutfear.catalogue.domain.BrokenScenarios#cases",
        "org.withoutfear.catalogue.domain.BrokenQuestions#cases",
        "org.withoutfear.catalogue.domain.HostileTexts#cases"
    })
    void itsFaultIsNamed(BrokenModule broken) {
        broken.check();
    }

    @Test
    void theGoodModuleIsWhole() {
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        assertTrue(reader.readToPublish(with("nothing").files()).isPresent());
        assertEquals(List.of(), reader.faults());
    }

    @Test
    void whatWasPublishedIsReadWhateverIsAskedOfNewVersions() {
        BrokenModule older = with("an older version")
                .append(EN, "Two aliens said \"you're safe\".")
                .append(FR, "Deux clandestins; 50%.")
                .edit(MANIFEST, "minutes: 35", "minutes: 90");
        assertTrue(older.faults().size() >= 5);
        assertTrue(older.isReadable());
    }

    @Test
    void aTextThatIsTheSameInBothLanguagesIsNamedInTheManifest() {
        String text = "Main Street Service Centre, Bellerive";
        BrokenModule same = with("the same in both")
                .append(EN, text)
                .append(FR, text)
                .at(FR, text)
                .says("word for word")
                .alone();
        same.check();
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        BrokenModule named = same.edit(MANIFEST, "pass_mark:", "same_in_both: [\"" + text + "\"]\npass_mark:");
        assertTrue(reader.readToPublish(named.files()).isPresent(), () -> "" + reader.faults());
    }

    @Test
    void severalConditionsMayLeadToOnePlace() {
        BrokenModule eitherWay = with("one condition or another")
                .editAfter(
                        JOKE,
                        "- choice: after-hours",
                        "next: the-empty-place",
                        "next:\n"
                                + "          - {step: the-empty-place, when: {attempt: 3}}\n"
                                + "          - {step: the-empty-place, when: {attempt: 2}}\n"
                                + "          - {step: the-empty-place}");
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        assertTrue(reader.readToPublish(eitherWay.files()).isPresent(), () -> "" + reader.faults());
    }

    @Test
    void aQuotationMayRunOverLinesAndParagraphs() {
        BrokenModule spoken = with("quoted")
                .append(EN, "“She said\nno.”\n\n“First.\n\n“Then.”")
                .append(FR, "«\u00a0Elle dit\nnon.\u00a0»\n\n«\u00a0D’abord.\n\n«\u00a0Ensuite.\u00a0»");
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        assertTrue(reader.readToPublish(spoken.files()).isPresent(), () -> "" + reader.faults());
    }

    @Test
    void wrongWordsMayBeQuotedInOrderToCorrectThem() {
        List<Fault> faults = with("quoted")
                .append(EN, "“You are completely safe” is no answer, and “illegals” is no word.")
                .append(
                        FR,
                        "«\u00a0Vous ne risquez rien\u00a0» n’est pas une réponse, et «\u00a0clandestins\u00a0» n’est pas un mot.")
                .editAfter(BANK, "- option: keep-quiet", "“In a way.", "“You are completely safe.")
                .editAfter(JOKE, "- choice: my-word", "“Whatever", "You are safe. “Whatever")
                .edit(MANIFEST, "pass_mark: 80", "pass_mark: 180")
                .faults();
        assertEquals(1, faults.size(), faults::toString);
    }
}
