package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.withoutfear.people.AskedFamilies;

/** Tells the HR feed, which knows no programme, which job families programmes ask for. */
@ApplicationScoped
public class AskedOfFamilies {

    @Inject
    private ProgrammeStore programmes;

    @Produces
    public AskedFamilies families() {
        return programmes.askedFamilies();
    }
}
