package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.shared.Language;

/**
 * The plain numbers of a text, so that both languages say the same. Times and days are left out, because each language writes them in
 * its own way; a number that the other side has in words, or may have, is not missed.
 */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,-])\\d{1,9}(?:[,\\u00a0\\u202f]\\d{3})*(?![\\p{L}\\d-]|[.,:]\\d)");
    private static final Pattern EN_TIME = Pattern.compile(
            "\\d{1,2}:\\d\\d(?:[ \\u00a0][ap]\\.?m\\.?)?|\\d{1,2}[ \\u00a0]?(?:[ap]\\.?m\\b\\.?|o’clock)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FR_TIME =
            Pattern.compile("\\d{1,2}[ \\u00a0\\u202f]?h(?:[ \\u00a0\\u202f]?\\d\\d)?(?!\\p{L})");
    private static final Pattern EN_DAY = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \\u00a0]\\d{1,2}(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?[ \\u00a0](?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)");
    private static final Pattern FR_DAY = Pattern.compile(
            "\\d{1,2}(?:er)?[ \\u00a0\\u202f](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)");

    /** Up to here a number may stand in words on the other side, in more ways than can be listed. */
    private static final long SPELLED = 100;

    private Numbers() {}

    /** Notes each number that one language has and the other has not, where it stands. */
    static void check(List<Passage> en, List<Passage> fr) {
        compare(en, all(fr));
        compare(fr, all(en));
    }

    private static void compare(List<Passage> passages, Set<Long> others) {
        Set<Long> own = all(passages);
        boolean replaced = others.stream().anyMatch(number -> !own.contains(number));
        for (Passage passage : passages) {
            for (long number : of(passage)) {
                if (!others.contains(number) && (number > SPELLED || replaced)) {
                    String other = passage.language() == Language.EN ? "French" : "English";
                    passage.fault(
                            Long.toString(number),
                            "the number " + number + " stands here and not in the " + other
                                    + " text; write the same number in both");
                }
            }
        }
    }

    private static Set<Long> all(List<Passage> passages) {
        Set<Long> all = new TreeSet<>();
        passages.forEach(passage -> all.addAll(of(passage)));
        return all;
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
