package org.withoutfear.learning.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ModuleStarted;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Trail;

/**
 * Opens an enrolment in a transaction of its own: of two tabs that begin a module at the same moment one fails on the unique key,
 * and its request can then go on with what the other opened.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Enrolling {

    @Inject
    private LearningStore store;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    @Inject
    private Event<ModuleStarted> started;

    public void open(long personId, TrainingModule module) {
        if (store.openEnrolmentToChange(personId, module).isEmpty()) { // another tab may have been first
            begin(personId, module, clock.instant());
        }
    }

    private void begin(long personId, TrainingModule module, Instant now) {
        Enrolment enrolment = new Enrolment(personId, module, now);
        store.add(enrolment);
        try {
            store.flush();
        } catch (PersistenceException keyTaken) {
            throw new Overtaken(keyTaken);
        }
        if (enrolment.draft()) {
            return;
        }
        trail.record(new Act(
                personId,
                "learning.module.started",
                "person:" + personId,
                null,
                null,
                module.slug() + " " + module.version()));
        started.fire(new ModuleStarted(personId, module.slug(), module.version(), now));
    }
}
