package org.withoutfear.catalogue.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.withoutfear.catalogue.ContentChange.Passage;

/** Which lines of a text differ from an earlier one. */
final class ChangedLines {

    private ChangedLines() {}

    static List<Passage> of(String before, String after) {
        List<Passage> passages = new ArrayList<>();
        // The usual algorithm takes memory by the square of the differences, of which a module that was sent may have
        // many
        DiffUtils.diff(before.lines().toList(), after.lines().toList(), new MyersDiffWithLinearSpace<String>(), null)
                .getDeltas()
                .forEach(delta -> add(passages, delta));
        return passages;
    }

    /** Adds lines that differ; to the passage before when no line between them is the same. */
    private static void add(List<Passage> passages, AbstractDelta<String> delta) {
        Passage next = new Passage(
                delta.getTarget().getPosition() + 1,
                List.copyOf(delta.getSource().getLines()),
                List.copyOf(delta.getTarget().getLines()));
        if (!passages.isEmpty()) {
            int last = passages.size() - 1;
            Passage previous = passages.get(last);
            if (previous.line() + previous.after().size() == next.line()) {
                passages.set(
                        last,
                        new Passage(
                                previous.line(),
                                both(previous.before(), next.before()),
                                both(previous.after(), next.after())));
                return;
            }
        }
        passages.add(next);
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
