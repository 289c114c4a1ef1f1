package org.withoutfear.people.domain.feed;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Columns that no feed may bring: the platform keeps the policy it teaches, and so never holds them, in either language. */
public final class ForbiddenColumns {

    private static final List<String> WORDS = List.of(
            "immigration",
            "residency",
            "residencestatus",
            "statutderesidence",
            "citizen",
            "citoyen",
            "nationality",
            "nationalite",
            "nationalorigin",
            "originenationale",
            "birthplace",
            "birthcountry",
            "placeofbirth",
            "countryofbirth",
            "cityofbirth",
            "countryoforigin",
            "lieunaissance",
            "lieudenaissance",
            "paysnaissance",
            "paysdenaissance",
            "paysnatal",
            "paysorigine",
            "paysdorigine",
            "visa",
            "passport",
            "passeport",
            "permanentresiden",
            "residentpermanent",
            "residencepermanente",
            "workpermit",
            "permisdetravail",
            "refugee",
            "refugie",
            "asylum",
            "demandeurdasile",
            "ethnic",
            "ethnie",
            "ethnique",
            "religi",
            "racialized",
            "racialise");

    private ForbiddenColumns() {}

    /** Whether a column of this name, however it is written, must be refused. */
    public static boolean includes(String column) {
        String plain = Normalizer.normalize(column, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        boolean race = column.toLowerCase(Locale.ROOT).matches("(.*[^a-z])?race([^a-z].*)?");
        return race || WORDS.stream().anyMatch(plain::contains);
    }
}
