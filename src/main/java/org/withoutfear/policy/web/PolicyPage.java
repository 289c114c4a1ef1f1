package org.withoutfear.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.policy.Policies;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.policy.RegisterEntry;

/** The Policy in force and the public Register, for everybody. */
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

    public List<RegisterEntry> getRegister() {
        return policies.register();
    }
}
