package org.withoutfear.certification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.withoutfear.certification.domain.CertificateViews;
import org.withoutfear.certification.domain.PeriodViews;
import org.withoutfear.certification.domain.Programme;
import org.withoutfear.certification.domain.ProgrammeStore;
import org.withoutfear.certification.domain.RequirementStore;
import org.withoutfear.certification.domain.Standings;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.CityClock;

/**
 * Who must hold what, and how it stands today: for the facades of other features, which check who may see it. {@link Certification}
 * is the caller's own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Requirements {

    /** A programme by the name people know it by. */
    public record ProgrammeName(long id, String code, BilingualText title) implements java.io.Serializable {}

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private Standings standings;

    @Inject
    private PeriodViews periods;

    @Inject
    private CertificateViews certificates;

    @Inject
    private CityClock clock;

    /** These requirements as they stand today. */
    public List<RequirementView> withIds(Collection<Long> requirementIds) {
        return standings.of(store.withIds(requirementIds), clock.today());
    }

    /** The requirements of a person as they stand today. */
    public List<RequirementView> ofPerson(long personId) {
        return standings.of(store.ofPersons(List.of(personId)), clock.today());
    }

    /** Every period of a person, the newest first. */
    public List<PeriodView> periodsOf(long personId) {
        return periods.of(personId);
    }

    /**
     * The modules of a certificate in one line, each by its title and its version.
     *
     * @param moduleVersions the modules by their slugs, as the certificate keeps them
     */
    public BilingualText modulesNamed(String moduleVersions) {
        return certificates.named(moduleVersions);
    }

    /** The ids of the programmes that ask for a module. */
    public List<Long> programmesWith(String moduleSlug) {
        return programmes.all().values().stream()
                .filter(programme -> programme.modules().contains(moduleSlug))
                .map(Programme::id)
                .toList();
    }

    public List<ProgrammeName> programmes() {
        Map<Long, Programme> all = programmes.all();
        return all.values().stream()
                .map(programme -> new ProgrammeName(programme.id(), programme.code(), programme.title()))
                .toList();
    }
}
