package org.withoutfear.policy.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.withoutfear.policy.CityService;
import org.withoutfear.policy.DemonstrationValue;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.policy.RegisterEntry;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Settings;

/**
 * The Policy and the Register as they were read when first asked for; they do not change while the server runs. Without the Policy
 * nothing goes; of the Register and the services, what has a fault is left out and the rest goes on.
 */
@ApplicationScoped
public class PolicyShelf {

    private static final Logger LOG = Logger.getLogger(PolicyShelf.class.getName());

    @Inject
    private Settings settings;

    private List<PolicyVersion> versions;
    private List<RegisterEntry> register;
    private List<CityService> services;
    private List<Fault> faults;
    private List<DemonstrationValue> demonstrationValues;

    @PostConstruct
    void read() {
        Path folder = settings.modules().resolve("policy");
        List<Fault> found = new ArrayList<>();
        versions = new PolicyReader(folder, found).versions();
        if (!found.isEmpty()) {
            throw new IllegalStateException("The Policy cannot be read: " + found);
        }
        RegisterReader reader = new RegisterReader(folder, found);
        register = reader.entries();
        services = new ServiceReader(folder, found, reader.offices(), register, versions).services();
        faults = found.stream().sorted().toList();
        faults.forEach(fault -> LOG.warning("Left out of the Register: " + fault));
        demonstrationValues = settings.demo() ? List.of() : reader.demonstrationValues();
        if (!demonstrationValues.isEmpty()) {
            LOG.warning("In policy/register.yaml, " + demonstrationValues.size()
                    + " telephone numbers, addresses and approvals were made up for the demonstration and are none of this city's."
                    + " Put the city's own there and start again; /author/register lists them with their lines.");
        }
    }

    public List<PolicyVersion> versions() {
        return versions;
    }

    public List<RegisterEntry> register() {
        return register;
    }

    public List<CityService> services() {
        return services;
    }

    /** What was made up for the demonstration and is none of this city's; nothing in the demonstration itself. */
    public List<DemonstrationValue> demonstrationValues() {
        return demonstrationValues;
    }

    /** What was left out of the Register and the services, and why. */
    public List<Fault> faults() {
        return faults;
    }
}
