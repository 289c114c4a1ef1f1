package org.withoutfear.people.domain.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.withoutfear.people.FeedRefusal;

/** Collects what is wrong, all of it, so that one sending of a file tells everything there is to mend. */
final class Refusals {

    private static final String PREFIX = "people.feed.refusal.";

    private final List<FeedRefusal> found = new ArrayList<>();

    void error(String file, int line, String column, String key, Object... values) {
        found.add(new FeedRefusal(file, line, column, true, PREFIX + key, strings(values)));
    }

    void warning(String file, int line, String column, String key, Object... values) {
        found.add(new FeedRefusal(file, line, column, false, PREFIX + key, strings(values)));
    }

    boolean stop() {
        return found.stream().anyMatch(FeedRefusal::error);
    }

    List<FeedRefusal> all() {
        return List.copyOf(found);
    }

    /** The first of the names, as a value of a sentence; dots stand for the others. */
    static String some(List<String> names, int most) {
        String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? first + ", …" : first;
    }

    private static List<String> strings(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }
}
