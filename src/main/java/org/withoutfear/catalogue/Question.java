package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.shared.BilingualText;

/**
 * A question of the bank.
 *
 * @param lesson the lesson to reread
 * @param difficulty 1 easy, 2 middle, 3 hard
 */
public record Question(
        String slug,
        Type type,
        List<String> clauses,
        String lesson,
        int difficulty,
        BilingualText text,
        List<Option> options)
        implements Serializable {

    public enum Type {
        SINGLE,
        MULTIPLE
    }

    public record Option(String slug, boolean correct, BilingualText text, BilingualText feedback)
            implements Serializable {}

    /** The slugs of the options that are right. */
    public Set<String> correct() {
        return options.stream().filter(Option::correct).map(Option::slug).collect(Collectors.toSet());
    }
}
