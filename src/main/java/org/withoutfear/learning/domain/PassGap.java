package org.withoutfear.learning.domain;

import org.withoutfear.learning.LanguageGap;

/**
 * The difference of two shares and its 95 % confidence interval, by Newcombe's method of two Wilson intervals, which holds for few
 * answers and for shares near 0 and 1. It takes the answers as independent of each other.
 */
final class PassGap {

    private static final double Z = 1.959964;

    private PassGap() {}

    static LanguageGap between(long rightEnglish, long english, long rightFrench, long french) {
        double[] first = wilson(rightEnglish, english);
        double[] second = wilson(rightFrench, french);
        double difference = first[0] - second[0];
        return new LanguageGap(
                first[0],
                second[0],
                difference - Math.hypot(first[0] - first[1], second[2] - second[0]),
                difference + Math.hypot(first[2] - first[0], second[0] - second[1]));
    }

    /** The share, and the ends of its interval. */
    private static double[] wilson(long right, long of) {
        double share = (double) right / of;
        double middle = share + Z * Z / (2 * of);
        double reach = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        double whole = 1 + Z * Z / of;
        return new double[] {share, (middle - reach) / whole, (middle + reach) / whole};
    }
}
