package org.withoutfear.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares what somebody looks for with what is written, alike in Java and in the database: case, accents, ligatures, hyphens and
 * apostrophes do not matter, nor the order of the words.
 */
public final class PlainWords {

    /** Nobody has more names; a longer text is not a name. */
    private static final int MOST = 10;

    private static final String SET_IN_WORDS = "[-‐‑'’ʼ]";

    /** What names are written with beyond ASCII: Latin-1, Latin Extended-A, Romanian, Vietnamese, combining marks. */
    private static final List<String> LETTERS = Stream.of(
                    IntStream.rangeClosed(0xC0, 0x17F),
                    IntStream.of(0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x218, 0x219, 0x21A, 0x21B),
                    IntStream.rangeClosed(0x1EA0, 0x1EF9),
                    IntStream.rangeClosed(0x300, 0x30C),
                    IntStream.of(0x31B, 0x323, 0x327, 0x328),
                    "-‐‑'’ʼ".chars())
            .flatMap(IntStream::boxed)
            .map(Character::toString)
            .filter(one -> one.equals(one.toLowerCase(Locale.ROOT))) // the database has made the others small
            .toList();

    /** The two databases differ in what they do with a letter that has no counterpart: each becomes a hyphen, and hyphens go. */
    private static final String SQL = "replace(translate(" + replaced("lower(%s)") + ", '" + becoming(1)
            + becoming(0) + "', '" + plain(becoming(1))
            + "-".repeat(becoming(0).replace("''", "'").length())
            + "'), '-', '')";

    private PlainWords() {}

    /** The text in plain lower-case letters; hyphens and apostrophes are left out. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replaceAll(SET_IN_WORDS, "");
    }

    /** The words to look for, plain; none when the text has no letter and no digit. */
    public static List<String> of(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(PlainWords::plain)
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** The expression of SQL that makes of this one what {@link #plain} makes of its value. */
    public static String sql(String expression) {
        return SQL.formatted(expression);
    }

    private static String replaced(String expression) {
        String all = expression;
        for (String one : LETTERS) {
            if (plain(one).length() > 1) {
                all = "replace(" + all + ", '" + one + "', '" + plain(one) + "')";
            }
        }
        return all;
    }

    /** The letters that become so many others, as they stand in a text of SQL. */
    private static String becoming(int length) {
        return LETTERS.stream()
                .filter(one -> plain(one).length() == length && !plain(one).equals(one))
                .map(one -> one.replace("'", "''"))
                .collect(Collectors.joining());
    }
}
