package org.withoutfear.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one source of time. Its zone is the city's: {@code LocalDate.now(clock)} is the date that binds people; instants are UTC.
 *
 * <p>It can be set for demonstrations and tests; then it runs on from there.
 */
@ApplicationScoped
public class CityClock extends Clock {

    @Inject
    private Settings settings;

    private final AtomicReference<Clock> base = new AtomicReference<>(Clock.systemUTC());

    @Override
    public ZoneId getZone() {
        return settings.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return base.get().instant();
    }

    /** Today in the city. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** Lets time run on from the given instant. Only tests and demonstrations call this. */
    public void setTo(Instant instant) {
        Clock system = Clock.systemUTC();
        base.set(Clock.offset(system, Duration.between(system.instant(), instant)));
    }

    /** Back to the time of the machine. */
    public void reset() {
        base.set(Clock.systemUTC());
    }
}
