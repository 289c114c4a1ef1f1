package org.withoutfear.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.FormElement;

/**
 * People of the demonstration city who have done nothing yet: each comes in with a code from HR, and is handed out once, so that no test
 * stands in another's way. All of them serve at a counter or on the phone, in English.
 */
final class Newcomers {

    private static final String PASSWORD = "the ferry leaves at nine";
    private static final Deque<String> USERNAMES = new ArrayDeque<>(List.of(
            "thussein",
            "mgomez",
            "hwarsame",
            "cbailey",
            "nwojcik",
            "worourke",
            "ftesfaye",
            "gbaptiste",
            "sivanova",
            "inakamura",
            "lahmed",
            "kokonkwo"));

    private Newcomers() {}

    /** Somebody who has just signed in for the first time, and reads in this language. */
    static synchronized Visitor next(String language) {
        String username = USERNAMES.remove();
        Visitor newcomer = new Visitor(language);
        FormElement form = Visitor.formWith(newcomer.get("/public/choose-password"), "#code");
        form.selectFirst("#username").val(username);
        form.selectFirst("#code").val(code(username));
        form.selectFirst("#password").val(PASSWORD);
        newcomer.submit(form, form.selectFirst("#choose-password"));
        newcomer.signIn(username, PASSWORD);
        return newcomer;
    }

    private static String code(String username) {
        Visitor hr = new Visitor("en");
        hr.signIn("hgill", "open-door");
        String person =
                hr.get("/hr/codes?q=" + username).selectFirst("main table a").attr("href");
        FormElement form = Visitor.formWith(hr.get(person), "#issue");
        return hr.submit(form, form.selectFirst("#issue"))
                .selectFirst(".wf-words code")
                .text();
    }
}
