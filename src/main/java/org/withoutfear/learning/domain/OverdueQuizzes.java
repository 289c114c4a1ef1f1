package org.withoutfear.learning.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every minute, submits the quizzes whose time is over. Each stands alone: one that fails does not hold up the others. */
@Singleton
@DependsOn("Migrator")
@PermitAll
public class OverdueQuizzes {

    private static final Logger LOG = Logger.getLogger(OverdueQuizzes.class.getName());

    @Inject
    private LearningStore store;

    @Inject
    private Overdue overdue;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void submit() {
        for (long attempt : store.overdueQuizzes(clock.instant())) {
            try {
                overdue.submit(attempt);
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Quiz " + attempt + " could not be submitted when its time was over", failed);
            }
        }
    }
}
