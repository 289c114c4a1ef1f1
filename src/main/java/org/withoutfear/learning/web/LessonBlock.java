package org.withoutfear.learning.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.policy.Clause;

/**
 * A piece of a lesson: sanitised HTML, or clauses.
 *
 * @param words whether the HTML is words to say, one quotation after the other
 */
public record LessonBlock(String html, List<Clause> clauses, boolean words) implements Serializable {

    private static final Pattern SET_APART = Pattern.compile(
            "<div data-clauses=\"(?<ids>[^\"]*)\">\\s*</div>|(?:<blockquote>.*?</blockquote>\\s*)+", Pattern.DOTALL);

    /** Takes a lesson apart where it cites clauses on a line of their own, and where it gives words to say. */
    static List<LessonBlock> of(String html, List<Clause> policy) {
        List<LessonBlock> blocks = new ArrayList<>();
        Matcher pieces = SET_APART.matcher(html);
        int from = 0;
        while (pieces.find()) {
            blocks.add(new LessonBlock(html.substring(from, pieces.start()), List.of(), false));
            String ids = pieces.group("ids");
            blocks.add(
                    ids == null
                            ? new LessonBlock(pieces.group(), List.of(), true)
                            : new LessonBlock("", clauses(ids, policy), false));
            from = pieces.end();
        }
        blocks.add(new LessonBlock(html.substring(from), List.of(), false));
        return blocks;
    }

    private static List<Clause> clauses(String ids, List<Clause> policy) {
        return List.of(ids.trim().split("\\s+")).stream()
                .map(id -> policy.stream().filter(c -> c.id().equals(id)).findFirst())
                .flatMap(Optional::stream)
                .toList();
    }
}
