package org.withoutfear.learning;

import java.io.Serializable;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.policy.Duty;

/** How one of the four duties was kept. {@code worst}: the gravest verdict in it. */
public record DutyScore(Duty duty, int points, int possible, Scenario.Verdict worst) implements Serializable {}
