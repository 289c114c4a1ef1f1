package org.withoutfear.policy.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.policy.RegisterEntry;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Settings;

/** The Policy as it was read when it was first asked for; it does not change while the server runs. */
@ApplicationScoped
public class PolicyShelf {

    @Inject
    private Settings settings;

    private List<PolicyVersion> versions;
    private List<RegisterEntry> register;

    @PostConstruct
    void read() {
        List<Fault> faults = new ArrayList<>();
        PolicyReader reader = new PolicyReader(settings.modules().resolve("policy"), faults);
        versions = reader.versions();
        register = reader.register();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The Policy cannot be read: " + faults);
        }
    }

    public List<PolicyVersion> versions() {
        return versions;
    }

    public List<RegisterEntry> register() {
        return register;
    }
}
