package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.policy.Clause;
import org.withoutfear.shared.BilingualText;

/**
 * A lesson as its learner reads it.
 *
 * @param part the lesson among the parts
 * @param clauses the clauses it cites, as they stand in the version of the Policy it teaches
 * @param place the heading to resume at: 0 is the beginning, 1 the first heading below the title
 * @param previous the part before; null at the beginning
 * @param following the part after it
 */
public record LessonView(
        String moduleSlug,
        BilingualText moduleTitle,
        List<PartView> parts,
        PartView part,
        Lesson lesson,
        List<Clause> clauses,
        int place,
        boolean read,
        PartView previous,
        PartView following)
        implements Serializable {

    /** The clause with this number; null when the Policy has none. */
    public Clause clause(String id) {
        return clauses.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }
}
