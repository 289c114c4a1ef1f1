package org.withoutfear.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Amélie Roy, with whom a city's own server begins. */
final class FirstAdministrator {

    static final String USERNAME = "aroy";

    /** Not the number of the HR files, where she is E-0001. */
    static final String MISTYPED = "E-0010";

    private static final String PASSWORD = "a-long-enough-password";
    private static final Pattern CODE = Pattern.compile("seven days:\\s+([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})");

    private FirstAdministrator() {}

    /** The codes that the starts of the server printed, in their order. */
    static List<String> codes(RunningServer city) throws IOException {
        return CODE.matcher(Files.readString(city.log()))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    static Document become(Visitor visitor, String code) {
        return become(visitor, code, Map.of());
    }

    /** With some entries otherwise than they should be, by field. */
    static Document become(Visitor visitor, String code, Map<String, String> otherwise) {
        Map<String, String> entries = new HashMap<>(Map.of(
                "code", code,
                "employee-id", MISTYPED,
                "username", USERNAME,
                "given-name", "Amélie",
                "family-name", "Roy",
                "password", PASSWORD));
        entries.putAll(otherwise);
        FormElement form = Visitor.formWith(visitor.get("/public/first-administrator"), "#code");
        entries.forEach((field, entry) -> form.selectFirst("#" + field).val(entry));
        return visitor.submit(form, form.selectFirst("#become"));
    }

    static Visitor signIn(RunningServer city, String language) {
        Visitor administrator = new Visitor(city, language);
        administrator.signIn(USERNAME, PASSWORD);
        return administrator;
    }
}
