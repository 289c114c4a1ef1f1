package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.withoutfear.learning.domain.Attempt;
import org.withoutfear.learning.domain.LearningStore;
import org.withoutfear.learning.domain.Reenacting;
import org.withoutfear.people.Caller;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Role;

/**
 * How a result came about, worked out again for an appeal. Always the caller's own: whoever decides on an appeal sees what its learner
 * shows them.
 */
@Stateless
@RolesAllowed(Role.LEARNER_ROLE)
public class Reenactments {

    @Inject
    private Caller caller;

    @Inject
    private LearningStore store;

    @Inject
    private Reenacting reenacting;

    /**
     * A result worked out again.
     *
     * @throws NotFound when there is no such attempt of the caller's, or it has no result: it is open, given up, practice or of a draft
     */
    public ReenactmentView of(long attemptId) {
        return store.attempt(Attempt.class, attemptId, caller.personId())
                .filter(Attempt::hasResult)
                .map(reenacting::view)
                .orElseThrow(() -> new NotFound("result of attempt " + attemptId));
    }
}
