package org.withoutfear.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
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
            "kokonkwo",
            "otanaka",
            "nsandhu",
            "yali"));

    private Newcomers() {}

    /** Somebody who has just signed in for the first time, and reads in this language. */
    static synchronized Visitor next(String language) {
        String username = USERNAMES.remove();
        Visitor newcomer = new Visitor(language);
        choosePassword(newcomer, username, code(username), PASSWORD);
        newcomer.signIn(username, PASSWORD);
        return newcomer;
    }

    /** A code that HR makes for somebody. */
    static String code(String username) {
        Visitor hr = Visitor.of("hgill");
        String person =
                hr.get("/hr/codes?q=" + username).selectFirst("main table a").attr("href");
        FormElement form = Visitor.formWith(hr.get(person), "#issue");
        return hr.submit(form, form.selectFirst("#issue"))
                .selectFirst(".wf-words code")
                .text();
    }

    /** Chooses a password with a code, and gives back where it led. */
    static Document choosePassword(Visitor visitor, String username, String code, String password) {
        FormElement form = Visitor.formWith(visitor.get("/public/choose-password"), "#code");
        form.selectFirst("#username").val(username);
        form.selectFirst("#code").val(code);
        form.selectFirst("#password").val(password);
        return visitor.submit(form, form.selectFirst("#choose-password"));
    }
}
