package org.withoutfear.shared.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Trail;

/** One act, as it is kept. */
@Entity
@Table(name = "shared_trail_line")
public class TrailLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_sequence")
    @SequenceGenerator(name = "shared_sequence", sequenceName = "shared_sequence", allocationSize = 50)
    private Long id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "by_person_id")
    private Long byPersonId;

    private String what;
    private String subject;
    private String why;

    @Column(name = "state_before")
    private String before;

    @Column(name = "state_after")
    private String after;

    protected TrailLine() {}

    TrailLine(Act act, Instant at) {
        this.recordedAt = at;
        this.byPersonId = act.byPersonId();
        this.what = act.what();
        this.subject = act.subject();
        this.why = act.why();
        this.before = act.before();
        this.after = act.after();
    }

    Trail.Line view() {
        return new Trail.Line(id, recordedAt, byPersonId, what, subject, why, before, after);
    }
}
