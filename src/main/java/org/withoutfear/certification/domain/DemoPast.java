package org.withoutfear.certification.domain;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.withoutfear.learning.SimulatedLearning;
import org.withoutfear.learning.SimulatedLearning.Course;
import org.withoutfear.people.DemonstrationCity;
import org.withoutfear.shared.CityClock;

/**
 * Lets the fictional city live the past it has, in the background once the server is up: course by course, each in a transaction of
 * its own and at its own time, by the rules that hold for everybody. Interrupted, it goes on where it was at another start on that
 * day; what is done is not done again, and from the next day on the past is what it is.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class DemoPast {

    private static final Logger LOG = Logger.getLogger(DemoPast.class.getName());
    private static final Duration UNTIL_UP = Duration.ofSeconds(4);

    @Resource
    private TimerService timers;

    @Inject
    private DemoPastSteps steps;

    @Inject
    private SimulatedLearning learning;

    @Inject
    private WindowRound round;

    @Inject
    private CityClock clock;

    public void cityStands(@Observes DemonstrationCity city) {
        if (clock.today().equals(city.loadedOn())) {
            timers.createSingleActionTimer(UNTIL_UP.toMillis(), new TimerConfig(city, false));
        }
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void live(Timer timer) {
        steps.showEverybody();
        List<Course> courses = steps.plan((DemonstrationCity) timer.getInfo());
        int done = 0;
        for (Course course : courses) {
            try {
                if (learning.take(course)) {
                    steps.show(course.personId());
                    done++;
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The past of the demonstration stopped at " + course, e);
                return;
            }
        }
        round.openWindows();
        if (done > 0) {
            LOG.info("The fictional city has lived its past: " + done + " courses of " + courses.size());
        }
    }
}
