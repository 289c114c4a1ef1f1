package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.catalogue.domain.editorial.Passage.Use;
import org.withoutfear.shared.Language;

/**
 * Words for people that the house does not use, and claims that nobody may make. Both may be quoted in order to correct them: within
 * quotation marks in narration, speech and feedback, and in a choice or option that is not the best. Claims may not stand in words
 * the learner is told to say, in quotation marks or not.
 */
final class Wording {

    /**
     * What is not written.
     *
     * @param hint letters, in lower case, without which the pattern need not be tried
     * @param instead what to write
     */
    private record Banned(Language language, String hint, Pattern pattern, String instead) {}

    private static final String EN_PEOPLE =
            "(?:people|persons?|immigrants?|migrants?|workers?|residents?|famil(?:y|ies)|tenants?|child(?:ren)?|m[ae]n|wom[ae]n|foreigners?)";
    private static final String FR_PEOPLE =
            "(?:personnes?|gens|immigrant(?:e|s|es)?|migrant(?:e|s|es)?|travailleu(?:rs?|ses?)|résident(?:e|s|es)?|familles?|locataires?|enfants?|hommes?|femmes?|étrang(?:ers?|ères?))";
    private static final String EN_SOMEBODY = "(?:you|we|they|he|she|who|people|tenants|I)(?: are| is| am|’re|’s|’m)";
    private static final String EN_YOU = "you(?:’re| are| will be|’ll be)";
    private static final String EN_CANNOT = "(?:cannot|can’t|can never|will never|won’t|will not)";
    private static final String EN_NOBODY = "(?:nobody|no one) (?:can|will|could)";
    private static final String FR_VOUS = "vous (?:êtes|serez) (?:\\p{L}{3,14}ment |tout à fait |bien )?";
    private static final String FR_CANNOT = "ne (?:peut|peuvent|pouvez|pourra|pourrez|sera|serez|seront)";
    private static final String WITHOUT_STATUS = "write “a person without status”";
    private static final String SANS_STATUT = "write « une personne sans statut »";

    private static final List<Banned> AVOIDED = List.of(
            en("illegals", "illegals", WITHOUT_STATUS),
            en("illegal", "illegal " + EN_PEOPLE, WITHOUT_STATUS),
            en("illegal", "(?:an|the|these|those) illegal(?= who|[.,;:!?]|$)", WITHOUT_STATUS),
            en("illegal", EN_SOMEBODY + " (?:all |both )?illegal", WITHOUT_STATUS),
            en("alien", "aliens?", WITHOUT_STATUS),
            fr("illégaux", "illégaux", SANS_STATUT),
            fr("illéga", FR_PEOPLE + " illéga(?:le?s?|ux)", SANS_STATUT),
            fr(
                    "illégal",
                    "(?:une?|ces|ils|elles?|il) (?:est |sont )?illégale?s?(?= qui|[.,;:!?\\u00a0]|$)",
                    SANS_STATUT),
            fr("clandestin", "clandestine?s?", SANS_STATUT));

    private static final String HONEST = "say what the City does, what it keeps and where that ends";
    private static final String WARRANT = "a document is a warrant only once Legal has checked it";
    private static final String PRIVACY =
            "privacy law permits and limits sharing; it neither forbids nor requires all of it";
    private static final String POLICE =
            "police follow the law and their own board; claim nothing about what they must do";
    private static final String CRIME = "lacking status is not in itself a crime";
    private static final String LABEL = "call no city a sanctuary: the label promises what nobody can keep";
    private static final String ADOPTED = "no city has adopted the Policy unless it did; name none";
    private static final String PROOF = "a certificate says what was completed, not how somebody acts";

    private static final List<Banned> CLAIMED = List.of(
            en("safe", EN_YOU + "(?: \\w{2,12}ly| quite| always| all)? safe", HONEST),
            en("immune", EN_YOU + "(?: \\w{2,12}ly)? immune", HONEST),
            en("immune", "immune (?:from|to) (?:deportation|removal|arrest|immigration)", HONEST),
            en("untouchable", EN_YOU + "(?: \\w{2,12}ly)? untouchable", HONEST),
            en("be ", EN_CANNOT + " (?:ever )?be (?:deported|removed from Canada)", HONEST),
            en("undeportable", "undeportable", HONEST),
            en("no", EN_NOBODY + " (?:ever )?(?:deport|touch|report|remove) (?:you|him|her|them)", HONEST),
            en("guarantee", "guarantees? (?:your|their|his|her) (?:safety|status|stay)", HONEST),
            en("happen", "nothing (?:bad )?(?:can|will) (?:ever )?happen to (?:you|them|him|her)", HONEST),
            en("sanctuary", "sanctuary cit(?:y|ies)", LABEL),
            en("privacy", "privacy law (?:forbids|prohibits|bars|requires|allows) (?:all|any|every)", PRIVACY),
            en("mfippa", "MFIPPA (?:forbids|prohibits|bars|requires|allows) (?:all|any|every)", PRIVACY),
            en("police", "police (?:may|can|must|should) (?:ignore|report every|report all|report any)", POLICE),
            en("warrant", "(?:badge|letterhead|call|letter) is (?:as good as )?a warrant", WARRANT),
            en("status is", "(?:without|lacking) status is (?:in itself |itself )?(?:a crime|illegal|criminal)", CRIME),
            en("ottawa", "Ottawa (?:has |have )?adopted", ADOPTED),
            en("proves", "certificat(?:e|ion) proves", PROOF),
            fr("en s", FR_VOUS + "en s(?:écurité|ûreté)", HONEST),
            fr("intouchable", FR_VOUS + "intouchables?", HONEST),
            fr("protég", FR_VOUS + "protégée?s? de tout", HONEST),
            fr("à l’abri", "à l’abri (?:de tout|(?:de toute |d’une |de l’)expulsion|(?:de tout |d’un )renvoi)", HONEST),
            fr("risque", "ne risque(?:z|nt)? (?:absolument )?(?:rien|pas d’être (?:expuls|renvoy)\\p{L}*)", HONEST),
            fr("ne ", FR_CANNOT + " (?:pas |jamais )(?:être )?(?:expuls|renvoy)\\p{L}*", HONEST),
            fr("inexpulsable", "inexpulsables?", HONEST),
            fr("immunité", "immunité (?:totale|complète|garantie)", HONEST),
            fr(
                    "personne ne",
                    "personne ne (?:peut|pourra|va) (?:jamais )?(?:vous|les|la|le) (?:expulser|renvoyer|dénoncer)",
                    HONEST),
            fr("arriver", "ne (?:peut|pourra|va) (?:jamais )?rien vous arriver", HONEST),
            fr("arrivera", "il ne vous arrivera (?:jamais )?rien", HONEST),
            fr("sanctuaire", "villes?[- \\u00a0]sanctuaires?", LABEL),
            fr("vie privée", "loi sur la vie privée (?:interdit|exige|permet) (?:toute?|tous|chaque)", PRIVACY),
            fr("laimpvp", "LAIMPVP (?:interdit|exige|permet) (?:toute?|tous|chaque)", PRIVACY),
            fr("police", "police (?:peut|doit|devrait) (?:ignorer|signaler (?:tous|tout|chaque))", POLICE),
            fr("mandat", "(?:insigne|en-tête|appel|lettre) (?:est|vaut) un mandat", WARRANT),
            fr("statut est", "(?:sans|absence de) statut est (?:en soi )?(?:un crime|une infraction|illégale?)", CRIME),
            fr("ottawa", "Ottawa a adopté", ADOPTED),
            fr("prouve", "(?:certificat|certification) prouve", PROOF));

    /** Words to say from the first one on, rather than a sentence that quotes some. */
    private static final Pattern SPOKEN = Pattern.compile("(?:> ?)?[“«]");

    private Wording() {}

    private static Banned en(String hint, String words, String instead) {
        return new Banned(Language.EN, hint, pattern(words), instead);
    }

    private static Banned fr(String hint, String words, String instead) {
        return new Banned(Language.FR, hint, pattern(words), instead);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static void check(Passage passage) {
        if (passage.use() == Use.WRONG) {
            return;
        }
        String own = Quotations.without(passage.text());
        boolean model = passage.use() == Use.MODEL;
        boolean spoken = model && SPOKEN.matcher(passage.text()).lookingAt();
        find(AVOIDED, passage, spoken ? passage.text() : own, "is not written of a person");
        find(CLAIMED, passage, model ? passage.text() : own, "claims what nobody may claim");
    }

    private static void find(List<Banned> list, Passage passage, String text, String why) {
        String lower = text.toLowerCase(Locale.ROOT);
        list.stream()
                .filter(banned -> banned.language() == passage.language() && lower.contains(banned.hint()))
                .forEach(banned -> find(banned, passage, text, why));
    }

    private static void find(Banned banned, Passage passage, String text, String why) {
        Matcher found = banned.pattern().matcher(text);
        if (found.find()) {
            passage.fault(
                    found.group(),
                    "\"" + found.group() + "\" " + why + "; " + banned.instead()
                            + ", or quote it as the wrong words, in quotation marks");
        }
    }
}
