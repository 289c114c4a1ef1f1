package org.withoutfear.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.BilingualText;

/** A lesson is taken apart where something opens in place. */
class LessonBlockTest {

    private static final BilingualText TEXT = new BilingualText("Text", "Texte");
    private static final Clause CLAUSE = new Clause("3.2", Duty.ASK, TEXT, TEXT);

    @Test
    void whatIsCitedStandsBetweenTheTexts() {
        List<LessonBlock> blocks = LessonBlock.of(
                "<p>One</p><div data-clauses=\"3.2 9.9\" data-register=\"a b\"></div><blockquote>Say</blockquote>",
                List.of(CLAUSE));
        assertEquals(
                List.of(
                        new LessonBlock("<p>One</p>", List.of(), List.of(), false),
                        new LessonBlock("", List.of(CLAUSE), List.of("a", "b"), false),
                        new LessonBlock("", List.of(), List.of(), false),
                        new LessonBlock("<blockquote>Say</blockquote>", List.of(), List.of(), true),
                        new LessonBlock("", List.of(), List.of(), false)),
                blocks);
        assertTrue(blocks.get(1).cites());
        assertFalse(blocks.get(0).cites());
    }

    @Test
    void anEntryIsCitedWithoutAClauseToo() {
        List<LessonBlock> blocks =
                LessonBlock.of("<div data-clauses=\"\" data-register=\"ontario-works\"></div>", List.of(CLAUSE));
        assertEquals(new LessonBlock("", List.of(), List.of("ontario-works"), false), blocks.get(1));
        assertTrue(blocks.get(1).cites());
    }
}
