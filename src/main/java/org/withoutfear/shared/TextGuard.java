package org.withoutfear.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks at free text before it is kept, so that nothing of a person's immigration status comes in by it. Words of the subject pass:
 * people must be able to discuss the policy.
 *
 * <p>It knows patterns, not meaning. A person without a name and without a pointing word ("somebody yesterday"), a status in words
 * it does not know, and one told over two sentences get past it; a name-like pair of words beside a status is taken for a person also
 * when it names an office. So an identifier is refused, but a person with a status is only asked about again.
 */
public final class TextGuard {

    /** What was found in a text. */
    public enum Finding {
        NOTHING,
        /** A number of a file, a permit, a document or a person: not to be kept. */
        IDENTIFIER,
        /** Somebody who may be real, together with a status: to be asked about again. */
        PERSON_WITH_STATUS
    }

    private static final Pattern DAYS_AND_YEARS =
            Pattern.compile("\\b(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])\\b"
                    + "|\\b(?:19|20)\\d\\d\\s?[-–/]\\s?(?:19|20)\\d\\d\\b");

    /** A by-law by its number and year, or a place in a law: whoever contests a question is asked to name them. */
    private static final Pattern LAWS = words(
            "(?:by-?laws?|règlements?)\\s*(?:(?:no|n°|number|numéro)\\.?\\s*)?\\d{1,5}-(?:19|20)\\d\\d(?!\\d)"
                    + "|(?:ss?\\.|arts?\\.|sections?|articles?|clauses?)\\s*\\d{1,3}(?:\\.\\d+)*(?:\\s*-\\s*\\d{1,3}(?:\\.\\d+)*)?(?![\\d-])");

    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u2212");

    /** Seven digits in a row, eight with separators, or a letter or two before six. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("\\d{7,}|\\d(?:[ \u00a0\u202f.\\-/]{0,2}\\d){7,}|\\b\\p{L}{1,2}[ -]?\\d{6,}");

    private static final Pattern NUMBER_OF_A_FILE = Pattern.compile(
            "\\b(?:uci|iuc|sin|nas|file|dossier|permit|permis|passport|passeport|client id|id client)\\b"
                    + "[^\\n\\d]{0,12}\\d[\\d -]{3,}\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern POINTING =
            words("(?:my|our|his|her|this|that) (?:own )?(?:neighbou?r|client|customer|lady|man"
                    + "|woman|guy|girl|boy|family|friend|colleague|co-?worker|tenant|resident|caller|mother|father|brother|sister|cousin"
                    + "|husband|wife|employee)"
                    + "|(?:mon|ma|notre|son|sa|cet|cette|ce) (?:voisine?|cliente?|dame|homme|femme|monsieur|jeune|famille|amie?"
                    + "|collègue|locataire|résidente?|mère|père|frère|sœur|cousine?|mari|conjointe?|employée?)");

    private static final Pattern NAME =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Mx|Dr|M|Mme|Mlle|Dre)\\.?[ \u00a0]\\p{Lu}[\\p{L}'’-]+"
                    + "|(?<!\\p{L})\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{Ll}'’-]+");

    private static final Pattern STATUS = words(
            "undocumented|(?:no|without|false|fake) (?:papers|status|permit|visa)"
                    + "|illegal(?:ly)?|overstay(?:ed|ing|s)?|deport(?:ed|able)|(?:asylum|refugee) (?:claimant|seeker)"
                    + "|(?:visa|permit) (?:has |is )?(?:expired|ran out)|expired (?:visa|permit)|non-?status"
                    + "|sans[ -](?:papiers|statut|permis|visa)|clandestine?|illégale?(?:ment)?|expulsée?|irrégulière"
                    + "|demandeu(?:r|se) d[’']asile|(?:visa|permis)(?: est)? (?:expiré|échu)|n[’']a (?:pas|plus) de (?:papiers|statut|permis|visa)");

    private static final Pattern SENTENCE_ENDS =
            Pattern.compile("(?<=[.!?…])(?<!\\b(?:Mrs?|Ms|Mx|Dre?|M|Mme)\\.)\\s+(?=\\p{Lu})|\\n+");
    private static final List<Pattern> PERSON = List.of(POINTING, NAME);

    private TextGuard() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Looks at a text; nothing is found in null. */
    public static Finding look(String text) {
        if (text == null) {
            return Finding.NOTHING;
        }
        String plain =
                DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
        String numbers =
                LAWS.matcher(DAYS_AND_YEARS.matcher(plain).replaceAll(" ~ ")).replaceAll(" ~ ");
        if (LONG_NUMBER.matcher(numbers).find()
                || NUMBER_OF_A_FILE.matcher(numbers).find()) {
            return Finding.IDENTIFIER;
        }
        return SENTENCE_ENDS.splitAsStream(text).anyMatch(TextGuard::personWithStatus)
                ? Finding.PERSON_WITH_STATUS
                : Finding.NOTHING;
    }

    private static boolean personWithStatus(String sentence) {
        return STATUS.matcher(sentence).find()
                && PERSON.stream().anyMatch(person -> person.matcher(sentence).find());
    }

    /**
     * Lets a text through, or refuses it.
     *
     * @param nobodyReal whether its writer said that it is about nobody real
     * @throws Rejected when it holds an identifier ({@code shared.text.identifier}), or a person with a status and the writer did not
     *     say so ({@code shared.text.person})
     */
    public static void check(String text, boolean nobodyReal) {
        Finding found = look(text);
        if (found == Finding.IDENTIFIER) {
            throw new Rejected("shared.text.identifier");
        }
        if (found == Finding.PERSON_WITH_STATUS && !nobodyReal) {
            throw new Rejected("shared.text.person");
        }
    }
}
