package org.withoutfear.catalogue.domain.editorial;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.withoutfear.shared.Language;

/** The numbers from two to a hundred as they are written in words, in either language. */
final class SpelledNumbers {

    static final int HIGHEST = 100;

    private static final List<String> EN_UNITS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> EN_TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> FR_UNITS =
            List.of(("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
                            + " dix-sept dix-huit dix-neuf")
                    .split(" "));
    private static final List<String> FR_TENS = List.of("zéro dix vingt trente quarante cinquante soixante".split(" "));

    /** What stands between the words of one number. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f\\u2011-]+");

    private static final SpelledNumbers ENGLISH = new SpelledNumbers(english());
    private static final SpelledNumbers FRENCH = new SpelledNumbers(french());

    private final Map<String, Long> words;
    private final Pattern pattern;

    private SpelledNumbers(Map<String, Long> words) {
        this.words = words;
        // the longest first: ninety-nine is not ninety
        this.pattern = Pattern.compile(words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?!\\p{L})")));
    }

    /** The numbers a text says in words. One is left out, being an article too. */
    static Set<Long> of(String text, Language language) {
        SpelledNumbers spelled = language == Language.EN ? ENGLISH : FRENCH;
        Set<Long> numbers = new TreeSet<>();
        Matcher found = spelled.pattern.matcher(
                BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-"));
        while (found.find()) {
            numbers.add(spelled.words.get(found.group()));
        }
        return numbers;
    }

    private static Map<String, Long> english() {
        Map<String, Long> words =
                new HashMap<>(Map.of("dozen", 12L, "dozens", 12L, "half-a-dozen", 6L, "hundred", 100L));
        for (int number = 2; number < HIGHEST; number++) {
            int unit = number % 10;
            words.put(
                    number < EN_UNITS.size()
                            ? EN_UNITS.get(number)
                            : EN_TENS.get(number / 10) + (unit == 0 ? "" : "-" + EN_UNITS.get(unit)),
                    (long) number);
        }
        return words;
    }

    private static Map<String, Long> french() {
        Map<String, Long> words = new HashMap<>(Map.of("cent", 100L, "cents", 100L, "quatre-vingts", 80L));
        words.putAll(Map.of("dizaine", 10L, "douzaine", 12L, "quinzaine", 15L, "vingtaine", 20L, "trentaine", 30L));
        words.putAll(Map.of("quarantaine", 40L, "cinquantaine", 50L, "soixantaine", 60L, "centaine", 100L));
        for (int number = 2; number < HIGHEST; number++) {
            String word = french(number);
            words.put(word, (long) number);
            words.put(word + (word.endsWith("-un") ? "e" : ""), (long) number);
        }
        return words;
    }

    private static String french(int number) {
        if (number < FR_UNITS.size()) {
            return FR_UNITS.get(number);
        }
        int base = number < 80 ? Math.min(60, number / 10 * 10) : 80;
        String tens = base == 80 ? "quatre-vingt" : FR_TENS.get(base / 10);
        int rest = number - base;
        boolean and = base < 80 && rest % 10 == 1;
        return tens + (rest == 0 ? "" : (and ? "-et-" : "-") + french(rest));
    }
}
