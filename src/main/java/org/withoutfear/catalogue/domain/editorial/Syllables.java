package org.withoutfear.catalogue.domain.editorial;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.withoutfear.shared.Language;

/**
 * Counts the syllables of a word by its spelling, well enough for the average of a page: English with its silent endings, French with
 * its mute ones and with {@code qu} and {@code gu} as consonants.
 */
final class Syllables {

    private static final Pattern GROUPS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])e$|(?<=[aeiouyl]l)e$|(?<=[aeiou])e$");
    private static final Pattern SILENT_ES = Pattern.compile("(?<=[^sxzcgaeiouy])(?<!ch|sh)es$|(?<=[aeiou])es$");
    private static final Pattern SILENT_ED = Pattern.compile("(?<=[^td])ed$");
    /** Two vowels written side by side and spoken apart. */
    private static final Pattern APART = Pattern.compile(
            "(?<![ctgsx])i(?=a|o)|i(?=et)|(?<=[aeo])ing|(?<=[cdfhlnrtv])ui(?=d|n(?!g)|t[yi])|e(?=o(?!us|p|r))|u(?=al|ous)|ying|(?<=cre)a|ea(?=l(?:i|$))");

    private static final Pattern SHORTENED = Pattern.compile("'(?:s|ll|re|ve|d|m|t)?$");
    /** A shortened word after a letter that does not carry it: "didn't", "boss's". */
    private static final Pattern SPOKEN_SHORTENED = Pattern.compile("[^aeiouyrwl]n't$|(?:[sxz]|ch|sh|ce|ge)'s$");

    private static final Map<String, Integer> IRREGULAR = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("being", 2),
            Map.entry("idea", 3),
            Map.entry("area", 3),
            Map.entry("business", 2),
            Map.entry("every", 2),
            Map.entry("real", 1),
            Map.entry("deal", 1),
            Map.entry("science", 2),
            Map.entry("create", 2),
            Map.entry("maybe", 2),
            Map.entry("something", 2),
            Map.entry("someone", 2),
            Map.entry("somebody", 3),
            Map.entry("sometimes", 2),
            Map.entry("anyone", 3),
            Map.entry("everyone", 3),
            Map.entry("everybody", 4));

    private static final Pattern FRENCH_GROUPS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern FRENCH_MUTE = Pattern.compile("(?<=.)(?:e|es)$");
    private static final Pattern FRENCH_VERB = Pattern.compile("(?<=[^m])ent$");
    private static final Pattern HARD = Pattern.compile("gu(?=[eéèêiîy])");
    private static final Pattern GLIDE = Pattern.compile("(?<=[aeiouéèà])y(?=[aeiouéèàê])");
    private static final Pattern HIATUS =
            Pattern.compile("é(?=[aâouiïeè])|[aoeu](?=[ïëü])|(?<=o)a|a(?=o)|(?<=[bcdfgptv][rl])i(?=[aeoé])");
    /** Words in -ent that are no verbs: their ending is spoken. */
    private static final Set<String> SPOKEN_ENT = Set.of(
            "accent",
            "accident",
            "agent",
            "absent",
            "argent",
            "adolescent",
            "client",
            "cent",
            "content",
            "différent",
            "dent",
            "équivalent",
            "évident",
            "excellent",
            "fréquent",
            "incident",
            "innocent",
            "insolent",
            "lent",
            "parent",
            "patient",
            "permanent",
            "pertinent",
            "président",
            "présent",
            "précédent",
            "prudent",
            "récent",
            "résident",
            "souvent",
            "suffisent",
            "talent",
            "urgent",
            "vent",
            "violent");

    private Syllables() {}

    /** At least one for a word of letters; a number counts one a digit. */
    static int of(String word, Language language) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int count = 0;
        for (String piece : lower.split("-")) {
            count += language == Language.EN ? english(piece) : french(piece);
        }
        return Math.max(1, count);
    }

    private static int english(String piece) {
        String word = SHORTENED.matcher(piece).replaceFirst("").replace("'", "");
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        int digits = (int) word.chars().filter(Character::isDigit).count();
        if (digits > 0 || word.isEmpty()) {
            return digits;
        }
        String spoken =
                SILENT_ED.matcher(SILENT_ES.matcher(word).replaceFirst("")).replaceFirst("");
        spoken = spoken.equals(word) ? SILENT.matcher(word).replaceFirst("") : spoken;
        int extra = (int) APART.matcher(spoken).results().count();
        int contraction = SPOKEN_SHORTENED.matcher(piece).find() ? 1 : 0;
        int groups = groups(GROUPS, spoken.startsWith("y") ? spoken.substring(1) : spoken);
        return Math.max(1, groups + extra) + contraction;
    }

    private static int french(String piece) {
        int count = 0;
        for (String word : piece.split("'")) {
            count += word.length() < 2 || word.equals("qu") ? digits(word) : frenchWord(word);
        }
        return count;
    }

    private static int digits(String word) {
        return word.length() == 1 && "0123456789aàyôo".contains(word) ? 1 : 0;
    }

    private static int frenchWord(String word) {
        int digits = (int) word.chars().filter(Character::isDigit).count();
        if (digits > 0) {
            return digits;
        }
        String singular = word.endsWith("s") && !word.endsWith("es") ? word.substring(0, word.length() - 1) : word;
        String spoken = HARD.matcher(word.replace("qu", "q")).replaceAll("g");
        spoken = FRENCH_MUTE.matcher(spoken).replaceFirst("");
        if (!SPOKEN_ENT.contains(singular) && !singular.endsWith("ment")) {
            spoken = FRENCH_VERB.matcher(spoken).replaceFirst("");
        }
        spoken = GLIDE.matcher(spoken).replaceAll("j");
        return Math.max(
                1,
                groups(FRENCH_GROUPS, spoken)
                        + (int) HIATUS.matcher(spoken).results().count());
    }

    private static int groups(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
