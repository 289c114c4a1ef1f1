package org.withoutfear.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.withoutfear.policy.domain.PolicyShelf;
import org.withoutfear.shared.NotFound;

/** The Policy: its versions, its clauses, and the public Register. Public text: anybody may read it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Policies {

    /** What a question that is not listed comes under: status is not asked, and not worked out either. */
    private static final List<String> NOT_ASKED = List.of("3.1", "3.4");

    @Inject
    private PolicyShelf shelf;

    @Inject
    private Clock clock;

    /**
     * A version of the Policy.
     *
     * @throws NotFound when there is no such version
     */
    public PolicyVersion version(String version) {
        return shelf.versions().stream()
                .filter(known -> known.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("policy version " + version));
    }

    /** The version in force today: the one with the latest effective date that is not in the future. */
    public PolicyVersion inForce() {
        LocalDate today = LocalDate.now(clock);
        return shelf.versions().stream()
                .filter(version -> !version.effectiveOn().isAfter(today))
                .max(Comparator.comparing(PolicyVersion::effectiveOn))
                .orElseThrow(() -> new NotFound("policy in force on " + today));
    }

    /** The clauses shown where an entry is not listed, from the Policy in force. */
    public List<Clause> notAsked() {
        return inForce().clauses(NOT_ASKED);
    }

    public List<RegisterEntry> register() {
        return shelf.register();
    }

    /**
     * The entries of the Register that some text cites, as they count in this city today.
     *
     * @param slugs the names by which they are cited; one that this city's Register lacks is given out as not listed
     */
    public List<CitedEntry> cited(List<String> slugs) {
        LocalDate today = LocalDate.now(clock);
        return slugs.stream()
                .map(slug -> CitedEntry.of(slug, shelf.register(), today))
                .toList();
    }
}
