package org.withoutfear.learning;

import java.io.Serializable;

/**
 * How often a question was answered fully right in English and in French, as shares between 0 and 1.
 *
 * @param low where the 95 % confidence interval of English less French begins
 * @param high where it ends
 */
public record LanguageGap(double english, double french, double low, double high) implements Serializable {

    /** English less French. */
    public double difference() {
        return english - french;
    }

    /** Whether the interval leaves out that there is no difference. */
    public boolean certain() {
        return low > 0 || high < 0;
    }
}
