package org.withoutfear.certification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.withoutfear.certification.Status;

/**
 * What the top of My training says of everything a learner must hold: how many there are to finish, to renew and to take again, and how
 * many of them are overdue or have expired. A sentence names each status as what it is.
 */
public final class Lead {

    /**
     * One sentence.
     *
     * @param key the end of its key
     * @param count of what it speaks
     */
    public record Sentence(String key, long count) implements Serializable {}

    private static final Set<Status> TO_FINISH = Set.of(Status.ASSIGNED, Status.IN_PROGRESS, Status.OVERDUE);
    private static final Set<Status> TO_RENEW =
            Set.of(Status.CERTIFIED_RENEWAL_OPEN, Status.EXPIRED_IN_GRACE, Status.EXPIRED);

    private final List<Status> statuses;
    private final List<Sentence> sentences = new ArrayList<>();

    private Lead(List<Status> statuses) {
        this.statuses = statuses;
    }

    static List<Sentence> of(List<Status> statuses) {
        Lead lead = new Lead(statuses);
        lead.tell();
        return lead.sentences;
    }

    private void tell() {
        say("finish", TO_FINISH);
        say("overdue", Set.of(Status.OVERDUE));
        say("renew", TO_RENEW);
        say("grace", Set.of(Status.EXPIRED_IN_GRACE));
        say("expired", Set.of(Status.EXPIRED));
        say("revoked", Set.of(Status.REVOKED));
        if (sentences.isEmpty()) {
            boolean holds = !statuses.isEmpty() && statuses.stream().allMatch(Status.CERTIFIED::equals);
            sentences.add(new Sentence(holds ? "holds" : "nothing", 0));
        } else if (statuses.stream().noneMatch(Holding::isPressing)) {
            sentences.add(new Sentence("onTime", 0));
        }
    }

    private void say(String key, Set<Status> which) {
        long count = statuses.stream().filter(which::contains).count();
        if (count > 0) {
            sentences.add(new Sentence(key, count));
        }
    }
}
