package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The marks with which a lesson or a job aid cites: {@code [[3.1]]} a clause, {@code [[register:ontario-works]]} an entry of the Register. */
public final class Marks {

    /** How the names of entries are written. */
    public static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final String ANY_CLAUSE = "\\[\\[\\d+\\.\\d+]]";
    private static final String ANY_ENTRY = "\\[\\[register:" + SLUG + "]]";
    private static final String ANY = "(?:" + ANY_CLAUSE + "|" + ANY_ENTRY + ")";

    /** One mark, of either kind. */
    public static final Pattern MARK = Pattern.compile(ANY);

    /** Lines that consist of marks alone. */
    public static final Pattern ALONE = Pattern.compile("(?m)^(?:" + ANY + "\\s*){1,40}$");

    private static final Pattern CLAUSE = Pattern.compile(ANY_CLAUSE);
    private static final Pattern ENTRY = Pattern.compile(ANY_ENTRY);
    private static final Pattern NEARLY =
            Pattern.compile("\\[\\[[^\\[\\]]*(?:]{1,2})?|\\[\\s*(?i:regist(?:er|re))\\s*:[^\\[\\]]*(?:]{1,2})?");

    private static final Pattern NAMED = Pattern.compile("\\[*\\s*(?i:regist(?:er|re))\\b\\s*:?(.*?)]*");

    private Marks() {}

    /** A text without its marks. */
    public static String without(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    /** The clauses a text cites, in the order of their marks. */
    public static List<String> clauses(String text) {
        return each(CLAUSE, text)
                .map(mark -> mark.substring(2, mark.length() - 2))
                .toList();
    }

    /** The entries of the Register a text cites, in the order of their marks. */
    public static List<String> entries(String text) {
        return each(ENTRY, text)
                .map(mark -> mark.substring("[[register:".length(), mark.length() - 2))
                .toList();
    }

    /**
     * A text whose marks are Markdown links.
     *
     * @param entry what a link to an entry is called
     * @param toClause the address before the number of a clause
     * @param toEntry the address before the name of an entry
     */
    public static String linked(String text, String entry, String toClause, String toEntry) {
        return MARK.matcher(text).replaceAll(mark -> {
            String cited = mark.group().substring(2, mark.group().length() - 2);
            return Matcher.quoteReplacement(
                    ENTRY.matcher(mark.group()).matches()
                            ? "[" + entry + "](" + toEntry + cited.substring(cited.indexOf(':') + 1) + ")"
                            : "[" + cited + "](" + toClause + cited + ")");
        });
    }

    private static Stream<String> each(Pattern mark, String text) {
        return mark.matcher(text).results().map(MatchResult::group);
    }

    /** What to say of the first thing in a line that looks like a mark and is none; nothing when there is no such thing. */
    public static Optional<String> fault(String line) {
        return each(NEARLY, line)
                .filter(found -> !MARK.matcher(found).matches())
                .findFirst()
                .map(found -> found + " is no mark; write " + meant(found));
    }

    /** The mark that was probably meant. */
    private static String meant(String written) {
        Matcher named = NAMED.matcher(written);
        if (!named.matches()) {
            return "[[3.1]] for a clause, [[register:ontario-works]] for an entry of the Register";
        }
        String slug = named.group(1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "[[register:" + (slug.isEmpty() ? "ontario-works" : slug)
                + "]], with the name of the entry in register.yaml";
    }
}
