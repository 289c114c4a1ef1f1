package org.withoutfear.people.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Throws away, every night, what was counted at the door and says nothing any more. */
@Singleton
@DependsOn("Migrator")
@PermitAll
public class Sweeper {

    @Inject
    private Throttle throttle;

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void sweep() {
        throttle.sweep();
    }
}
