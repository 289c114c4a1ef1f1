package org.withoutfear.certification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How many certificates one network address may ask about in a minute. It is kept in memory only: nothing of whoever verifies is
 * stored.
 */
@ApplicationScoped
public class VerifyThrottle {

    static final int A_MINUTE = 30;
    private static final int MOST_ADDRESSES = 10_000;

    @Inject
    private Clock clock;

    private final ConcurrentMap<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(long minute, int asked) {}

    public boolean admits(String address) {
        long minute = clock.instant().getEpochSecond() / 60;
        if (counts.size() > MOST_ADDRESSES) {
            counts.values().removeIf(count -> count.minute() < minute);
        }
        Count now = counts.merge(
                address,
                new Count(minute, 1),
                (old, first) -> old.minute() == minute ? new Count(minute, old.asked() + 1) : first);
        return now.asked() <= A_MINUTE;
    }
}
