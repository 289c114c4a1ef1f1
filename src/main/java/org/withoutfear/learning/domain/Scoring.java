package org.withoutfear.learning.domain;

import java.util.Set;
import org.withoutfear.catalogue.Question.Type;

/**
 * What an answer is worth. Every question weighs the same, and its points are whole: a share is rounded down, never up, so that
 * nobody reaches the pass mark by rounding.
 *
 * <p>Of a single question it is all or nothing. Where several are selected, each right one counts and each wrong one takes as much
 * away, down to nothing. Where things are put in order or matched, each in its right place counts.
 */
public final class Scoring {

    /** The points of every question: a number that halves, thirds, quarters and sixths divide. */
    public static final int POINTS = 12;

    private Scoring() {}

    /** @param right the marks of the right answer */
    public static int points(Type type, Set<String> right, Set<String> given) {
        int hits = (int) given.stream().filter(right::contains).count();
        return switch (type) {
            case SINGLE -> given.equals(right) ? POINTS : 0;
            case MULTIPLE, MARK -> POINTS * Math.max(0, 2 * hits - given.size()) / right.size();
            case ORDER, MATCH -> POINTS * hits / right.size();
        };
    }
}
