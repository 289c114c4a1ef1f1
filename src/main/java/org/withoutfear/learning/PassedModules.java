package org.withoutfear.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.withoutfear.learning.domain.Enrolment;
import org.withoutfear.learning.domain.LearningStore;
import org.withoutfear.learning.domain.SupportRule;

/** Who passed which module when, on which texts: facts for certification and reports. Never scores, never answers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PassedModules {

    /** Persons asked about in one query: databases bound the number of parameters. */
    private static final int AT_ONCE = 500;

    public record Pass(long personId, String moduleSlug, String moduleVersion, String policyVersion, Instant at)
            implements Serializable {}

    @Inject
    private LearningStore store;

    /** Every pass of these persons, oldest first. */
    public List<Pass> of(Collection<Long> personIds) {
        return chunks(personIds).stream()
                .flatMap(some -> store.passed(some).stream())
                .map(PassedModules::pass)
                .sorted(Comparator.comparing(Pass::at))
                .toList();
    }

    /** Whether a person failed a part of one of these modules three times and is still at it: a flag, and nothing behind it. */
    public boolean needsSupport(long personId, Collection<String> moduleSlugs) {
        return store.settledInOpenEnrolments(personId).entrySet().stream()
                .filter(attempts -> moduleSlugs.contains(attempts.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(SupportRule::needsSupport);
    }

    /** Who has begun a module and not passed it yet; not counting drafts. */
    public Set<Long> underWay(String moduleSlug) {
        return store.underWay(moduleSlug);
    }

    private static Pass pass(Enrolment enrolment) {
        return new Pass(
                enrolment.personId(),
                enrolment.moduleSlug(),
                enrolment.moduleVersion(),
                enrolment.policyVersion(),
                enrolment.passedAt());
    }

    private static List<List<Long>> chunks(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            chunks.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return chunks;
    }
}
