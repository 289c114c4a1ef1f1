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
import java.util.Set;
import java.util.TreeSet;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.learning.RulingView;
import org.withoutfear.shared.BilingualText;

/**
 * A question is withdrawn or given another key. A fact: it is never changed or taken back; only when the attempts it concerns were
 * all looked at again is kept beside it.
 */
@Entity
@Table(name = "learning_ruling")
public class Ruling {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "module_slug", updatable = false)
    private String moduleSlug;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(updatable = false)
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Decision kind;

    @Column(name = "new_key", updatable = false)
    private String newKey;

    @Column(name = "reason_en", updatable = false)
    private String reasonEn;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "ruled_by", updatable = false)
    private long ruledBy;

    @Column(name = "ruled_at", updatable = false)
    private Instant ruledAt;

    @Column(name = "regraded_at")
    private Instant regradedAt;

    protected Ruling() {}

    /** @param moduleVersion the version whose question was looked at; it holds for every other one that asks the same */
    Ruling(String moduleSlug, String moduleVersion, String question, ChallengeAnswer answer, long by, Instant now) {
        this.moduleSlug = moduleSlug;
        this.moduleVersion = moduleVersion;
        this.question = question;
        this.kind = answer.decision();
        this.newKey = answer.decision() == Decision.REKEYED ? String.join(",", new TreeSet<>(answer.key())) : null;
        this.reasonEn = answer.reply().en();
        this.reasonFr = answer.reply().fr();
        this.ruledBy = by;
        this.ruledAt = now;
    }

    /** Every attempt it concerns was looked at again. */
    void regraded(Instant now) {
        regradedAt = now;
    }

    public Long id() {
        return id;
    }

    public String moduleSlug() {
        return moduleSlug;
    }

    public String moduleVersion() {
        return moduleVersion;
    }

    public String question() {
        return question;
    }

    public boolean withdraws() {
        return kind == Decision.WITHDRAWN;
    }

    /** The marks of the new right answer; none when the question is withdrawn. */
    public Set<String> key() {
        return newKey == null ? Set.of() : Set.of(newKey.split(","));
    }

    public Instant ruledAt() {
        return ruledAt;
    }

    public RulingView view() {
        return new RulingView(kind, ruledAt, new BilingualText(reasonEn, reasonFr));
    }
}
