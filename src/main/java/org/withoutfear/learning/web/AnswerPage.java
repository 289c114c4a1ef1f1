package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ChallengeDesk;
import org.withoutfear.learning.ChallengeReach;
import org.withoutfear.learning.ChallengeToAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** Where an author answers what a learner contests, by the number in the address: first the page says what the answer would do, then it is given. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    private ChallengeDesk desk;

    @Inject
    private AnswerForm form;

    @Inject
    private Faults faults;

    private boolean asked;
    private boolean late;
    private ChallengeReach reach;
    private ChallengeToAnswer view;

    public ChallengeToAnswer getView() {
        if (view == null) {
            view = desk.find(id(), Faces.isPostback() ? AnswerForm.chosen() : null);
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
            if (form.isConfirmed()) {
                desk.answer(id(), form.answer(), nobodyReal);
                faults.noticeAfterRedirect("learning.challenges.done." + form.getDecision());
                Faces.redirect("/author/challenges");
            } else {
                reach = desk.reach(id(), form.answer(), nobodyReal);
            }
        } catch (Rejected rejected) {
            asked = rejected.key().equals("shared.text.person");
            late = rejected.key().equals("learning.challenges.alreadyAnswered");
            view = null;
            faults.add(form.field(rejected), rejected);
        }
    }

    /** Whether there is a form: also for what is sent from a page that was opened while there was one. */
    public boolean isForm() {
        return !late && (Faces.isPostback() || getView().open());
    }

    /** Whether somebody else had answered: what was written is shown, so that it is not lost. */
    public boolean isLate() {
        return late;
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
}
