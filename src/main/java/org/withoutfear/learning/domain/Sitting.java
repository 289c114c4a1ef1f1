package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.Random;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.TrainingModule.Part;
import org.withoutfear.shared.Language;

/** A fictional person at one part of a module. */
record Sitting(Enrolment enrolment, TrainingModule module, Part part, Language language, Random random) {

    private static final int SECONDS = 60;

    boolean isLesson() {
        return part.kind() == PartKind.LESSON;
    }

    boolean isQuiz() {
        return part.kind() == PartKind.QUIZ;
    }

    /** The whole part takes about the minutes it says. */
    Instant later(Instant now) {
        return now.plusSeconds((long) (part.minutes() * SECONDS * (0.6 + 0.8 * random.nextDouble())));
    }

    /** A step or a question takes half a minute to two. */
    Instant soon(Instant now) {
        return now.plusSeconds(SECONDS / 2 + random.nextInt(SECONDS * 3 / 2));
    }
}
