package org.withoutfear.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.learning.AttemptView;
import org.withoutfear.learning.PartState;
import org.withoutfear.learning.PartView;
import org.withoutfear.policy.Duty;

/** The addresses of the pages a learner walks through. Slugs hold letters, digits and hyphens only; nothing else gets into one. */
@Named("ways")
@ApplicationScoped
public class Ways {

    public String module(String module) {
        return "/learn/module?module=" + module;
    }

    public String lesson(String module, String lesson) {
        return "/learn/lesson?module=" + module + "&lesson=" + lesson;
    }

    public String begin(String module, String part) {
        return "/learn/begin?module=" + module + "&part=" + part;
    }

    /** A moment of a scenario; where the attempt stands, when what was sent names none. */
    public String step(long attempt, String step) {
        boolean named = step != null && step.matches("[A-Za-z0-9-]+");
        return named ? scenario(attempt) + "&step=" + step : scenario(attempt);
    }

    public String scenario(long attempt) {
        return "/learn/scenario?attempt=" + attempt;
    }

    public String debrief(long attempt) {
        return "/learn/debrief?attempt=" + attempt;
    }

    public String replay(long attempt, int moment) {
        return "/learn/replay?attempt=" + attempt + "&moment=" + moment;
    }

    public String statements(long attempt) {
        return "/api/statements/" + attempt;
    }

    public String question(long attempt, int position) {
        return "/learn/quiz?attempt=" + attempt + "&question=" + position;
    }

    public String review(long attempt) {
        return "/learn/review?attempt=" + attempt;
    }

    public String result(long attempt) {
        return "/learn/result?attempt=" + attempt;
    }

    public String reenactment(long attempt) {
        return "/learn/reenactment?attempt=" + attempt;
    }

    public String challenge(long attempt, int position) {
        return "/learn/challenge?attempt=" + attempt + "&question=" + position;
    }

    /** The part where its learner goes on with it: the lesson, the open attempt, what came of it, or the page before it begins. */
    public String part(String module, PartView part) {
        if (part.kind() == PartKind.LESSON) {
            return lesson(module, part.slug());
        }
        boolean underWay = part.state() == PartState.UNDER_WAY;
        if (!underWay && !part.done()) {
            return begin(module, part.slug());
        }
        if (part.kind() == PartKind.SCENARIO) {
            return underWay ? scenario(part.attempt()) : debrief(part.attempt());
        }
        return underWay ? review(part.attempt()) : result(part.attempt());
    }

    /** The icon of a part's state. */
    public String icon(PartView part) {
        return switch (part.state()) {
            case DONE -> "check";
            case UNDER_WAY -> "half";
            case WAITING -> "clock";
            case AGAIN -> "renew";
            case TO_DO, OPTIONAL -> "ring";
        };
    }

    public String dutyIcon(Duty duty) {
        return switch (duty) {
            case SERVE -> "person";
            case ASK -> "ask";
            case RECORD -> "record";
            case SHARE -> "share";
        };
    }

    /** The tone of a part's state, as a style of {@code wf-status}. */
    public String tone(PartView part) {
        return switch (part.state()) {
            case DONE -> "wf-status--good";
            case UNDER_WAY -> "wf-status--open";
            case WAITING, AGAIN -> "wf-status--warn";
            case TO_DO, OPTIONAL -> "";
        };
    }

    /** What came of a finished attempt. */
    public String outcome(AttemptView attempt) {
        return attempt.part().equals("quiz") ? result(attempt.id()) : debrief(attempt.id());
    }
}
