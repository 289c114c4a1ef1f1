package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Coverage;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.Policies;

/** Which clause is taught and assessed where, in a module or in all of them. */
@Named
@RequestScoped
public class CoveragePage {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Policies policies;

    @Inject
    private LookedAt lookedAt;

    private Coverage coverage;

    /** The module whose coverage is shown; null for all. */
    public TrainingModule getModule() {
        return lookedAt.isOne() ? lookedAt.getModule() : null;
    }

    public Coverage getCoverage() {
        if (coverage == null) {
            coverage = lookedAt.isOne()
                    ? Coverage.of(getModule(), policies.version(getModule().policyVersion()))
                    : Coverage.of(catalogue.current(), policies.inForce());
        }
        return coverage;
    }
}
