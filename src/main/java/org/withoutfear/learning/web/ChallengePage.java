package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
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

    private static final Set<String> LATE =
            Set.of("learning.challenge.alreadySaid", "learning.challenge.alreadyWithdrawn");

    @Inject
    private Challenges challenges;

    @Inject
    private Ways ways;

    @Inject
    private Faults faults;

    private String text;
    private boolean asked;
    private boolean late;
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
            late = LATE.contains(rejected.key());
            view = null;
            faults.add(late ? null : "text", rejected);
        }
    }

    /** Whether there is a form: also for what is sent from a page that was opened while there was one. */
    public boolean isForm() {
        return !late && (Faces.isPostback() || getView().mayRaise());
    }

    /** Whether something was sent after it could be: its text is shown, so that it is not lost. */
    public boolean isLate() {
        return late;
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
