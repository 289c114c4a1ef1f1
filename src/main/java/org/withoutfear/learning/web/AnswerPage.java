package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.ChallengeDesk;
import org.withoutfear.learning.ChallengeReach;
import org.withoutfear.learning.ChallengeToAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.TextGuard;
import org.withoutfear.shared.web.Faults;

/** Where an author answers what a learner contests, by the number in the address: first the page says what the answer would do, then it is given. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    private ChallengeDesk desk;

    @Inject
    private Faults faults;

    private Decision decision;
    private String replyEn;
    private String replyFr;
    private boolean asked;
    private ChallengeReach reach;
    private ChallengeToAnswer view;

    public ChallengeToAnswer getView() {
        if (view == null) {
            view = desk.find(id(), Faces.isPostback() ? chosen() : null);
        }
        return view;
    }

    private static long id() {
        return AttemptId.of(Faces.getRequestParameter("id"));
    }

    /** Says what the answer would do; sent again unchanged, gives it. */
    public void send() {
        boolean nobodyReal = Faces.getRequestParameter(ChallengePage.NOBODY_REAL) != null;
        try {
            if (getToken().equals(Faces.getRequestParameter("confirmed"))) {
                desk.answer(id(), answer(), nobodyReal);
                faults.noticeAfterRedirect("learning.challenges.done." + decision);
                Faces.redirect("/author/challenges");
            } else {
                reach = desk.reach(id(), answer(), nobodyReal);
            }
        } catch (Rejected rejected) {
            asked = rejected.key().equals("shared.text.person");
            view = null;
            faults.add(field(rejected.key()), rejected);
        }
    }

    private ChallengeAnswer answer() {
        return new ChallengeAnswer(
                decision,
                decision == Decision.REKEYED ? chosen() : Set.of(),
                new BilingualText(stripped(replyEn), stripped(replyFr)));
    }

    private static String stripped(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private static Set<String> chosen() {
        String[] marks = Faces.getRequestParameterValues("option");
        return marks == null
                ? Set.of()
                : Arrays.stream(marks).filter(mark -> !mark.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private String field(String key) {
        return switch (key) {
            case "learning.challenges.noDecision", "learning.challenges.alreadyAnswered" -> "decision";
            case "learning.challenges.noKey", "learning.challenges.sameKey" -> "o0";
            default -> refused(stripped(replyEn)) ? "reply-en" : "reply-fr";
        };
    }

    private static boolean refused(String reply) {
        return reply.isEmpty()
                || reply.length() > ChallengeAnswer.LONGEST
                || TextGuard.look(reply) != TextGuard.Finding.NOTHING;
    }

    /** What was looked at before it is given: another decision, or another key, is looked at anew. */
    public String getToken() {
        return decision + ":" + String.join(",", answer().key());
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    /** Whom it would concern; null before the author asked. */
    public ChallengeReach getReach() {
        return reach;
    }

    public boolean isAsked() {
        return asked;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getReplyEn() {
        return replyEn;
    }

    public void setReplyEn(String replyEn) {
        this.replyEn = replyEn;
    }

    public String getReplyFr() {
        return replyFr;
    }

    public void setReplyFr(String replyFr) {
        this.replyFr = replyFr;
    }
}
