package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.withoutfear.shared.web.CurrentLanguage;

/** Says when a part that did not go well may be taken again. */
@Named("retakeText")
@RequestScoped
public class RetakeText {

    @Inject
    private Clock clock;

    @Inject
    private CurrentLanguage language;

    /** @param from the first moment at which it may be; null when nothing keeps one from it */
    public String again(Instant from) {
        return waiting(from)
                ? language.say("learning.outcome.again", language.dateTime(from))
                : language.say("learning.outcome.againNow");
    }

    /** The same where lessons are to be reread before. */
    public String afterLessons(Instant from) {
        return waiting(from)
                ? language.say("learning.remedy.lessonsFirstFrom", language.dateTime(from))
                : language.say("learning.remedy.lessonsFirst");
    }

    private boolean waiting(Instant from) {
        return from != null && from.isAfter(clock.instant());
    }
}
