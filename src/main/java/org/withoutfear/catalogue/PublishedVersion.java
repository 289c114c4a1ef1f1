package org.withoutfear.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.withoutfear.shared.BilingualText;

/**
 * A version of a module that was published, without its content.
 *
 * @param effectiveOn the day of the city from which it is the one in force; null when it was at once
 * @param publishedBy the person who published it; null when it came from the folder
 * @param reason why, in the words of who published it; null when it came from the folder
 */
public record PublishedVersion(
        String slug,
        String version,
        String policyVersion,
        BilingualText title,
        Instant publishedAt,
        LocalDate effectiveOn,
        Long publishedBy,
        String reason)
        implements Serializable {

    /** From the lowest number to the highest: 1.9.0 comes before 1.10.0. */
    public static final Comparator<String> BY_NUMBER = (one, other) -> Arrays.compare(numbers(one), numbers(other));

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(PublishedVersion::number)
                .toArray();
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Whether it has the higher number: then it is in force once its day has come, whenever the other was published. */
    public boolean outranks(String other) {
        return BY_NUMBER.compare(version, other) > 0;
    }

    public boolean effective(LocalDate day) {
        return effectiveOn == null || !effectiveOn.isAfter(day);
    }
}
