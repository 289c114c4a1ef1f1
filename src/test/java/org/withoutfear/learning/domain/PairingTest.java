package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.learning.domain.RulingStore.Changed;

/** Whoever contested a question, and whose result the ruling changed, is told both at once. */
class PairingTest {

    private static final ChallengeAnswer ANSWER =
            new ChallengeAnswer(Decision.WITHDRAWN, Set.of(), Sample.text("You are right"));

    private static Ruling ruling(long id) {
        return Ids.give(new Ruling("counter", "1.0.0", "q-1", ANSWER, 3, Sample.NOON), id);
    }

    private static Changed changed(Ruling ruling, long attempt) {
        QuizAttempt quiz = Ids.give(Sample.quizAttempt(Sample.NOON), attempt);
        quiz.submit(Marking.of(Sample.module()), Sample.NOON.plusSeconds(60));
        return new Changed(new Regrade(ruling.id(), quiz, Marking.of(Sample.module()), Sample.NOON), ruling);
    }

    private static Challenge answered(long attempt, Ruling ruling) {
        Challenge challenge = new Challenge(
                Ids.give(Sample.quizAttempt(), attempt),
                1,
                Sample.module().question("q-1").orElseThrow(),
                "Why",
                Sample.NOON);
        challenge.answer(ANSWER, ruling, 3, Sample.NOON);
        return challenge;
    }

    @Test
    void anAnswerGoesWithTheResultFromWhichItWasContested() {
        Ruling ruling = ruling(5);
        Changed first = changed(ruling, 1);
        Changed second = changed(ruling, 2);
        Challenge answer = answered(2, ruling);
        assertEquals(Map.of(second, answer), new Pairing(List.of(first, second), List.of(answer)).pairs());
    }

    @Test
    void elseWithTheFirstThatTheRulingChanged() {
        Ruling ruling = ruling(5);
        Changed other = changed(ruling(6), 9);
        Changed first = changed(ruling, 1);
        Challenge answer = answered(9, ruling);
        assertEquals(Map.of(first, answer), new Pairing(List.of(other, first), List.of(answer)).pairs());
    }

    @Test
    void anAnswerThatChangedNoResultStandsAlone() {
        Changed other = changed(ruling(6), 1);
        assertEquals(Map.of(), new Pairing(List.of(other), List.of(answered(1, ruling(5)), answered(1, null))).pairs());
    }
}
