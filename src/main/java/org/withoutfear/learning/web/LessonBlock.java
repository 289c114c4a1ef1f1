package org.withoutfear.learning.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.policy.Clause;

/** A piece of a lesson: sanitised HTML, or clauses. */
public record LessonBlock(String html, List<Clause> clauses) implements Serializable {

    private static final Pattern CLAUSES = Pattern.compile("<div data-clauses=\"([^\"]*)\">\\s*</div>");

    /** Takes a lesson apart where it cites clauses on a line of their own. */
    static List<LessonBlock> of(String html, List<Clause> policy) {
        List<LessonBlock> blocks = new ArrayList<>();
        Matcher marks = CLAUSES.matcher(html);
        int from = 0;
        while (marks.find()) {
            blocks.add(new LessonBlock(html.substring(from, marks.start()), List.of()));
            blocks.add(new LessonBlock("", clauses(marks.group(1), policy)));
            from = marks.end();
        }
        blocks.add(new LessonBlock(html.substring(from), List.of()));
        return blocks;
    }

    private static List<Clause> clauses(String ids, List<Clause> policy) {
        return List.of(ids.trim().split("\\s+")).stream()
                .map(id -> policy.stream().filter(c -> c.id().equals(id)).findFirst())
                .flatMap(Optional::stream)
                .toList();
    }
}
