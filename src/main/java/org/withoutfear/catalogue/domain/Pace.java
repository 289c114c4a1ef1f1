package org.withoutfear.catalogue.domain;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets one caller through at most every so often: for looking again at what rarely changes. */
final class Pace {

    private final long step;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Pace(int seconds) {
        step = Duration.ofSeconds(seconds).toNanos();
    }

    boolean due() {
        long now = System.nanoTime();
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + step);
    }
}
