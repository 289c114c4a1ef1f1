package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.shared.Language;

/**
 * The plain numbers of a text, so that both languages say the same. Times and days are left out, because each language writes them in
 * its own way; a number up to a hundred may stand in words on the other side.
 */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,-]|\\[\\[)\\d{1,9}(?:[,\\u00a0\\u202f]\\d{3})*(?![\\p{L}\\d-]|[.,:]\\d)");
    private static final Pattern EN_TIME = Pattern.compile(
            "\\d{1,2}:\\d\\d(?:[ \\u00a0][ap]\\.?m\\.?)?|\\d{1,2}[ \\u00a0]?(?:[ap]\\.?m\\b\\.?|o’clock)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FR_TIME =
            Pattern.compile("\\d{1,2}[ \\u00a0\\u202f]?h(?:[ \\u00a0\\u202f]?\\d\\d)?(?!\\p{L})");
    private static final Pattern EN_DAY = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \\u00a0]\\d{1,2}(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?[ \\u00a0](?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)");
    private static final Pattern FR_DAY = Pattern.compile(
            "\\d{1,2}(?:er)?[ \\u00a0\\u202f](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)");

    /** One, which is an article too, and none are said in more ways than can be listed. */
    private static final int FIRST_COMPARED = 2;

    private static final int HOURS = 12;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private Numbers() {}

    /** Notes each number that one language has in digits and the other neither in digits nor in words, where it stands. */
    static void check(List<Passage> en, List<Passage> fr) {
        compare(en, fr);
        compare(fr, en);
    }

    private static void compare(List<Passage> passages, List<Passage> others) {
        Set<Long> there = all(others, Numbers::of);
        for (Passage passage : passages) {
            for (long number : of(passage)) {
                if (number >= FIRST_COMPARED && !there.contains(number) && !isSaid(number, others)) {
                    String other = passage.language() == Language.EN ? "French" : "English";
                    passage.fault(
                            Long.toString(number),
                            "the number " + number + " stands here and not in the " + other
                                    + " text; write the same number in both, in digits or in words");
                }
            }
        }
    }

    /** Whether a number stands in words, or within a time, a day or another word. */
    private static boolean isSaid(long number, List<Passage> others) {
        return number <= SpelledNumbers.HIGHEST
                && (all(others, passage -> SpelledNumbers.of(passage.text(), passage.language()))
                                .contains(number)
                        || all(others, Numbers::inPassing).contains(number));
    }

    private static Set<Long> all(List<Passage> passages, Function<Passage, Set<Long>> numbers) {
        Set<Long> all = new TreeSet<>();
        passages.forEach(passage -> all.addAll(numbers.apply(passage)));
        return all;
    }

    /** Every number however it stands: the 12th, a 4-year-old, at 5 p.m.; an hour counts as either language says it. */
    private static Set<Long> inPassing(Passage passage) {
        Pattern time = passage.language() == Language.EN ? EN_TIME : FR_TIME;
        Stream<Long> hours = time.matcher(passage.text())
                .results()
                .flatMap(found -> digits(found.group()))
                .flatMap(hour -> Stream.of(hour - HOURS, hour + HOURS));
        return Stream.concat(digits(passage.text()), hours).collect(Collectors.toSet());
    }

    private static Stream<Long> digits(String text) {
        return DIGITS.matcher(text).results().map(found -> Long.parseLong(found.group()));
    }

    static Set<Long> of(Passage passage) {
        if (passage.text().chars().noneMatch(Character::isDigit)) {
            return Set.of();
        }
        boolean english = passage.language() == Language.EN;
        String text = (english ? EN_TIME : FR_TIME).matcher(passage.text()).replaceAll(" ");
        text = (english ? EN_DAY : FR_DAY).matcher(text).replaceAll(" ");
        Set<Long> numbers = new TreeSet<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            String digits = found.group().replaceAll("[^0-9]", "");
            numbers.add(Long.parseLong(digits.substring(0, Math.min(15, digits.length()))));
        }
        return numbers;
    }
}
