package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.withoutfear.learning.AccommodationView;
import org.withoutfear.learning.AccommodationView.State;
import org.withoutfear.learning.TimeAllowed;
import org.withoutfear.shared.Rejected;

/** More time for one person, from a day to a day. It is granted and perhaps ended; it is never changed, and says no reason. */
@Entity
@Table(name = "learning_accommodation")
public class Accommodation {

    /** A code, too short and too plain to tell a story. */
    private static final String REFERENCE = "[\\p{Alnum}./-]{0,40}";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_allowed", updatable = false)
    private TimeAllowed timeAllowed;

    @Column(updatable = false)
    private String reference;

    @Column(name = "from_on", updatable = false)
    private LocalDate from;

    @Column(name = "to_on", updatable = false)
    private LocalDate to;

    @Column(name = "granted_by", updatable = false)
    private long grantedBy;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Accommodation() {}

    /** @throws Rejected when nothing is chosen, the days are the wrong way round, or the reference is more than a code */
    public Accommodation(
            long personId,
            TimeAllowed timeAllowed,
            String reference,
            LocalDate from,
            LocalDate to,
            long grantedBy,
            Instant now) {
        if (timeAllowed == null || timeAllowed == TimeAllowed.ONCE) {
            throw new Rejected("learning.accommodation.noTime");
        }
        if (from == null || to != null && to.isBefore(from)) {
            throw new Rejected("learning.accommodation.days");
        }
        String code = reference == null ? "" : reference.strip();
        if (!code.matches(REFERENCE)) {
            throw new Rejected("learning.accommodation.referenceOnly");
        }
        this.personId = personId;
        this.timeAllowed = timeAllowed;
        this.reference = code.isEmpty() ? null : code;
        this.from = from;
        this.to = to;
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether another one that was not ended grants the very same. */
    public boolean repeats(Accommodation other) {
        return other.endedAt == null
                && timeAllowed == other.timeAllowed
                && from.equals(other.from)
                && Objects.equals(to, other.to)
                && Objects.equals(reference, other.reference);
    }

    /** @return whether this is what ended it */
    public boolean end(long byPersonId, Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedBy = byPersonId;
        endedAt = now;
        return true;
    }

    /**
     * The one that counts on a day: the most generous of those that hold then, and of several the one that stands first.
     */
    public static Optional<Accommodation> thatCounts(List<Accommodation> granted, LocalDate day) {
        return granted.stream().filter(one -> one.holds(day)).max(Comparator.comparing(Accommodation::timeAllowed));
    }

    /** @param counting the one that counts today; nothing when none holds */
    public AccommodationView view(Optional<Accommodation> counting, LocalDate today) {
        return new AccommodationView(id, timeAllowed, reference, from, to, state(counting, today));
    }

    private State state(Optional<Accommodation> counting, LocalDate today) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (!holds(today)) {
            return State.NOT_TODAY;
        }
        return counting.filter(this::equals).isPresent() ? State.HOLDS : State.OUTDONE;
    }

    /** How the trail says it. */
    public String inShort() {
        return timeAllowed + " " + from + (to == null ? "" : " – " + to);
    }

    public long personId() {
        return personId;
    }

    public TimeAllowed timeAllowed() {
        return timeAllowed;
    }
}
