package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What learners and authors do about a contested question, page by page. */
final class Contesting {

    /** Marks of one of the two questions of Foundations that are always drawn and must be right. */
    static final Set<String> ON_HOLD = Set.of("by-phone", "in-confidence");

    /** Marks of the other. */
    static final Set<String> NIGHT_PROMISE = Set.of("i-promise", "cannot-discuss");

    private Contesting() {}

    /**
     * Goes on from a page to the result of the quiz with one wrong answer, to the question that has these among its marks.
     *
     * @param walker somebody who knows the rest
     */
    static Document failBy(Visitor learner, Walker walker, Document start, Set<String> marks) {
        Document page = start;
        while (!learner.where().startsWith("/learn/result")) {
            assertEquals(200, learner.status(), learner.where());
            Set<String> offered =
                    new TreeSet<>(page.select("main input[name=option]").eachAttr("value"));
            if (offered.containsAll(marks)) {
                FormElement form = Visitor.formWith(page, "[name=option]");
                Set<String> right = new KnownModule("foundations").rightOf(offered);
                Walker.fill(
                        form,
                        offered.stream()
                                .filter(mark -> !right.contains(mark))
                                .limit(1)
                                .collect(Collectors.toSet()));
                page = learner.submit(form, null);
            } else {
                page = walker.step(page);
            }
        }
        assertTrue(page.text().contains("Not this time"), page.text());
        return page;
    }

    /** The address of the newest result among what somebody has done. */
    static String resultOf(Visitor learner) {
        return learner.get("/learn/my-training")
                .selectFirst("section[aria-labelledby=history] a[href^=/learn/result]")
                .attr("href");
    }

    /** The one question under "worth another look". */
    static Element wrong(Document result) {
        return result.selectFirst("section[aria-labelledby=again] > ul > li");
    }

    /** Where the question with these words is contested. */
    static String wayToContest(Document result, String words) {
        return result.selectFirst("li:contains(" + words + ") a[href^=/learn/challenge]")
                .absUrl("href");
    }

    static Document contest(Visitor learner, String address, String text) {
        return send(learner, Visitor.formWith(learner.get(address), "#text"), text);
    }

    static Document send(Visitor learner, FormElement form, String text) {
        form.selectFirst("#text").val(text);
        return learner.submit(form, form.selectFirst("#send"));
    }

    /** What waits for an answer and says this, as its author sees it. */
    static Document toAnswer(Visitor author, String says) {
        return author.get("/author/challenges?which=OPEN").select("main tbody a").stream()
                .map(link -> author.get(link.absUrl("href")))
                .filter(page -> page.text().contains(says))
                .findFirst()
                .orElseThrow();
    }

    /** @param key the new right answer; what is chosen when it is empty */
    static Document answer(Visitor author, Document page, String decision, Set<String> key, String reply) {
        FormElement form = Visitor.formWith(page, "#decision");
        form.select("#decision option").forEach(option -> option.removeAttr("selected"));
        form.selectFirst("#decision option[value=" + decision + "]").attr("selected", "selected");
        if (!key.isEmpty()) {
            Walker.fill(form, key);
        }
        form.selectFirst("#reply-en").val(reply);
        form.selectFirst("#reply-fr").val(reply);
        return author.submit(form, form.selectFirst("#send"));
    }

    /** The answer that is right on an author's page. */
    static Set<String> right(Document page) {
        return Set.copyOf(page.select("main input[name=option][checked]").eachAttr("value"));
    }

    /** The answer that {@link #failBy} gave. */
    static String given(Document page) {
        Set<String> right = right(page);
        return new TreeSet<>(page.select("main input[name=option]").eachAttr("value"))
                .stream().filter(mark -> !right.contains(mark)).findFirst().orElseThrow();
    }
}
