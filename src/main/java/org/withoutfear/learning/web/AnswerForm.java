package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.TextGuard;

/** What an author wrote and chose on {@link AnswerPage}. */
@Named
@RequestScoped
public class AnswerForm {

    private Decision decision;
    private String replyEn;
    private String replyFr;

    ChallengeAnswer answer() {
        return new ChallengeAnswer(
                decision,
                decision == Decision.REKEYED ? chosen() : Set.of(),
                new BilingualText(stripped(replyEn), stripped(replyFr)));
    }

    private static String stripped(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** The marks of the new key; a select that stands at its first line says nothing. */
    static Set<String> chosen() {
        String[] marks = Faces.getRequestParameterValues("option");
        return marks == null
                ? Set.of()
                : Arrays.stream(marks).filter(mark -> !mark.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was looked at before it is given: another decision, or another key, is looked at anew. */
    public String getToken() {
        return decision + ":" + String.join(",", answer().key());
    }

    /** Whether what is sent was looked at before. */
    boolean isConfirmed() {
        return getToken().equals(Faces.getRequestParameter("confirmed"));
    }

    /** The field that a refusal is about; null for the whole page. */
    String field(Rejected rejected) {
        return switch (rejected.key()) {
            case "learning.challenges.alreadyAnswered" -> null;
            case "learning.challenges.noDecision" -> "decision";
            case "learning.challenges.noKey", "learning.challenges.sameKey" -> "o0";
            default -> refused(stripped(replyEn)) ? "reply-en" : "reply-fr";
        };
    }

    private static boolean refused(String reply) {
        return reply.isEmpty()
                || reply.length() > ChallengeAnswer.LONGEST
                || TextGuard.look(reply) != TextGuard.Finding.NOTHING;
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
