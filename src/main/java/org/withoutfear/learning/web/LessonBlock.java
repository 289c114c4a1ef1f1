package org.withoutfear.learning.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.policy.Clause;

/**
 * A piece of a lesson: sanitised HTML, or what it cites.
 *
 * @param register the names of the entries of the Register that are cited
 * @param words whether the HTML is words to say, one quotation after the other
 */
public record LessonBlock(String html, List<Clause> clauses, List<String> register, boolean words)
        implements Serializable {

    private static final Pattern SET_APART = Pattern.compile(
            "<div data-clauses=\"(?<clauses>[^\"]*)\" data-register=\"(?<register>[^\"]*)\">\\s*</div>"
                    + "|(?:<blockquote>.*?</blockquote>\\s*)+",
            Pattern.DOTALL);

    /** Takes a lesson apart where it cites on a line of its own, and where it gives words to say. */
    static List<LessonBlock> of(String html, List<Clause> policy) {
        List<LessonBlock> blocks = new ArrayList<>();
        Matcher pieces = SET_APART.matcher(html);
        int from = 0;
        while (pieces.find()) {
            blocks.add(text(html.substring(from, pieces.start()), false));
            String clauses = pieces.group("clauses");
            blocks.add(
                    clauses == null
                            ? text(pieces.group(), true)
                            : new LessonBlock("", clauses(clauses, policy), names(pieces.group("register")), false));
            from = pieces.end();
        }
        blocks.add(text(html.substring(from), false));
        return blocks;
    }

    private static LessonBlock text(String html, boolean words) {
        return new LessonBlock(html, List.of(), List.of(), words);
    }

    private static List<Clause> clauses(String ids, List<Clause> policy) {
        return names(ids).stream()
                .map(id -> policy.stream().filter(c -> c.id().equals(id)).findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> names(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.trim().split("\\s+"));
    }

    /** Whether it consists of what is cited. */
    public boolean cites() {
        return !clauses.isEmpty() || !register.isEmpty();
    }
}
