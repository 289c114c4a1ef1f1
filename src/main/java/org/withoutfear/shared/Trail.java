package org.withoutfear.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.domain.TrailStore;

/** The append-only record of every act that changed a record: who, when, what, why, before and after. */
@Stateless
public class Trail {

    /** One line of the trail. {@code who} is null for the system. */
    public record Line(
            long id, Instant at, Long byPersonId, String what, String subject, String why, String before, String after)
            implements Serializable {}

    @Inject
    private TrailStore store;

    /** Writes an act in the caller's transaction: the act and its line stand or fall together. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Act act) {
        store.append(act);
    }

    /** Finds lines whose subject, kind, reason, before or after contain the text, newest first. */
    @RolesAllowed(Role.ADMINISTRATOR_ROLE)
    public Page<Line> search(String text, int page, int size) {
        return store.search(text, page, size);
    }
}
