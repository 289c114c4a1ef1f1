package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ChallengeView;
import org.withoutfear.learning.Challenges;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** Where a learner says that a question is wrong, and reads what was answered. Attempt and question are in the address. */
@Named
@RequestScoped
public class ChallengePage {

    /** The name under which the page asks whether a text is about nobody real. */
    static final String NOBODY_REAL = "nobodyReal";

    @Inject
    private Challenges challenges;

    @Inject
    private Ways ways;

    @Inject
    private Faults faults;

    private String text;
    private boolean asked;
    private ChallengeView view;

    public ChallengeView getView() {
        if (view == null) {
            view = challenges.look(attempt(), position());
        }
        return view;
    }

    public void send() {
        try {
            challenges.raise(attempt(), position(), text, Faces.getRequestParameter(NOBODY_REAL) != null);
            faults.noticeAfterRedirect("learning.challenge.sent");
            Faces.redirect(ways.challenge(attempt(), position()));
        } catch (Rejected rejected) {
            asked = rejected.key().equals("shared.text.person");
            faults.add("text", rejected);
        }
    }

    private static long attempt() {
        return AttemptId.of(Faces.getRequestParameter("attempt"));
    }

    private static int position() {
        return (int) Math.min(AttemptId.of(Faces.getRequestParameter("question")), Integer.MAX_VALUE);
    }

    /** Whether the text may tell of somebody real, and its writer is asked. */
    public boolean isAsked() {
        return asked;
    }

    public int getLongest() {
        return Challenges.LONGEST;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
