package org.withoutfear.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.withoutfear.shared.BilingualText;

/** One version of the Policy, complete. */
public record PolicyVersion(
        String version,
        LocalDate effectiveOn,
        BilingualText label,
        BilingualText motion,
        List<Part> parts,
        List<Clause> clauses)
        implements Serializable {

    /** A numbered part, such as 3, "Do not ask". */
    public record Part(int number, BilingualText title) implements Serializable {}

    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /** The clauses with these ids, in that order; an id that is not in this version is left out. */
    public List<Clause> clauses(List<String> ids) {
        return ids.stream().map(this::clause).flatMap(Optional::stream).toList();
    }

    public List<Clause> clausesOf(int part) {
        return clauses.stream().filter(clause -> clause.part() == part).toList();
    }
}
