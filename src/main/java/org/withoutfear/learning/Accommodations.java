package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.withoutfear.learning.domain.Accommodation;
import org.withoutfear.learning.domain.AccommodationStore;
import org.withoutfear.people.Caller;
import org.withoutfear.people.People;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Trail;

/** HR grants somebody more time for quizzes with a time limit. Why is asked nowhere, kept nowhere and shown nowhere. */
@Stateless
@RolesAllowed(Role.HR_ROLE)
public class Accommodations {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private People people;

    @Inject
    private AccommodationStore store;

    @Inject
    private Trail trail;

    /**
     * The name of the person it is about.
     *
     * @throws NotFound when there is nobody with this id
     */
    public String nameOf(long personId) {
        return people.find(personId)
                .orElseThrow(() -> new NotFound("person " + personId))
                .name();
    }

    /** What was granted to a person, newest first. */
    public List<AccommodationView> of(long personId) {
        LocalDate today = LocalDate.now(clock);
        List<Accommodation> granted = store.of(personId);
        Optional<Accommodation> counting = Accommodation.thatCounts(granted, today);
        return granted.stream().map(one -> one.view(counting, today)).toList();
    }

    /**
     * Grants more time. Attempts that have begun keep the time they began with; what is granted already is not granted twice.
     *
     * @param reference a code of a file kept elsewhere; may be blank
     * @param to the last day; null until further notice
     * @throws Rejected when nothing is chosen, the days are the wrong way round, or the reference is more than a code
     */
    public void grant(long personId, TimeAllowed timeAllowed, String reference, LocalDate from, LocalDate to) {
        nameOf(personId);
        Accommodation granted =
                new Accommodation(personId, timeAllowed, reference, from, to, caller.personId(), clock.instant());
        if (store.of(personId).stream().noneMatch(granted::repeats)) {
            store.add(granted);
            record(granted, "learning.accommodation.granted");
        }
    }

    /** Ends an accommodation. Ending it again changes nothing. */
    public void end(long personId, long id) {
        Accommodation granted = store.toChange(id, personId).orElseThrow(() -> new NotFound("accommodation " + id));
        if (granted.end(caller.personId(), clock.instant())) {
            record(granted, "learning.accommodation.ended");
        }
    }

    private void record(Accommodation granted, String what) {
        trail.record(new Act(caller.personId(), what, "person:" + granted.personId(), null, null, granted.inShort()));
    }
}
