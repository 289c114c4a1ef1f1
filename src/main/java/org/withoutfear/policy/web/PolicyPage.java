package org.withoutfear.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.withoutfear.policy.Policies;
import org.withoutfear.policy.PolicyVersion;

/** The Policy in force, for everybody. */
@Named
@RequestScoped
public class PolicyPage {

    @Inject
    private Policies policies;

    private PolicyVersion policy;

    public PolicyVersion getPolicy() {
        if (policy == null) {
            policy = policies.inForce();
        }
        return policy;
    }
}
