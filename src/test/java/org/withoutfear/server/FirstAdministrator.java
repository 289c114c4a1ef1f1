package org.withoutfear.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Amélie Roy, with whom a city's own server begins. */
final class FirstAdministrator {

    static final String USERNAME = "aroy";

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
        Document page = visitor.get("/public/first-administrator");
        FormElement form = Visitor.formWith(page, "#code");
        form.selectFirst("#code").val(code);
        form.selectFirst("#employee-id").val("E-0001");
        form.selectFirst("#username").val(USERNAME);
        form.selectFirst("#given-name").val("Amélie");
        form.selectFirst("#family-name").val("Roy");
        form.selectFirst("#password").val(PASSWORD);
        return visitor.submit(form, form.selectFirst("#become"));
    }

    static Visitor signIn(RunningServer city, String language) {
        Visitor administrator = new Visitor(city, language);
        administrator.signIn(USERNAME, PASSWORD);
        return administrator;
    }
}
