package org.withoutfear.shared;

import jakarta.annotation.PostConstruct;
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
 * <p>A demonstration can be set to another time, for everybody from its start or for one piece of work; then it runs on from there.
 */
@ApplicationScoped
public class CityClock extends Clock {

    @Inject
    private Settings settings;

    private final AtomicReference<Clock> base = new AtomicReference<>(Clock.systemUTC());

    /** Where a piece of work has a time of its own, nobody else must see it: they have sessions, and due dates. */
    private final ThreadLocal<Clock> own = new ThreadLocal<>();

    @PostConstruct
    void begin() {
        settings.now().ifPresent(time -> setTo(time.atZone(settings.zone()).toInstant()));
    }

    private Clock current() {
        Clock ofThisWork = own.get();
        return ofThisWork == null ? base.get() : ofThisWork;
    }

    @Override
    public ZoneId getZone() {
        return settings.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current().withZone(zone);
    }

    @Override
    public Instant instant() {
        return current().instant();
    }

    /** Today in the city. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** Lets time run on from the given instant, for everybody. */
    public void setTo(Instant instant) {
        base.set(from(instant));
    }

    /** Does a piece of work as if it were done at the given instant. Only this thread sees that time, and only until it is done. */
    public void at(Instant instant, Runnable work) {
        Clock before = own.get();
        own.set(from(instant));
        try {
            work.run();
        } finally {
            if (before == null) {
                own.remove();
            } else {
                own.set(before);
            }
        }
    }

    private static Clock from(Instant instant) {
        Clock system = Clock.systemUTC();
        return Clock.offset(system, Duration.between(system.instant(), instant));
    }
}
