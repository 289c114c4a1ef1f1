package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.BilingualText;

/** Which clause is taught and assessed where: clauses down, the parts of a module or the modules across. */
public record Coverage(List<Column> columns, List<Row> rows) implements Serializable {

    /**
     * A part of a module, or a module.
     *
     * @param kind null for a whole module
     */
    public record Column(PartKind kind, String slug, BilingualText title) implements Serializable {}

    /**
     * A clause.
     *
     * @param bound whether it must be taught and assessed here
     * @param counts how often each column cites it: once a lesson, once for each choice and each question
     */
    public record Row(Clause clause, boolean bound, boolean taught, boolean assessed, List<Integer> counts)
            implements Serializable {

        /** Bound, and not taught or not assessed. */
        public boolean gap() {
            return bound && !(taught && assessed);
        }
    }

    /** A module: the clauses it binds, and those it cites besides. */
    public static Coverage of(TrainingModule module, PolicyVersion policy) {
        List<Column> columns = module.parts().stream()
                .map(part -> new Column(part.kind(), part.slug(), part.title()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            List<Integer> counts = columns.stream()
                    .map(column -> count(module, column, clause.id()))
                    .toList();
            boolean bound = module.clauses().contains(clause.id());
            if (bound || counts.stream().anyMatch(count -> count > 0)) {
                rows.add(new Row(clause, bound, taught(module, clause.id()), assessed(module, clause.id()), counts));
            }
        }
        return new Coverage(columns, rows);
    }

    /** All modules: every clause of the Policy, which some module should teach and assess. */
    public static Coverage of(List<TrainingModule> modules, PolicyVersion policy) {
        List<Column> columns = modules.stream()
                .map(module -> new Column(null, module.slug(), module.title()))
                .toList();
        List<Row> rows = policy.clauses().stream()
                .map(clause -> new Row(
                        clause,
                        true,
                        modules.stream().anyMatch(module -> taught(module, clause.id())),
                        modules.stream().anyMatch(module -> assessed(module, clause.id())),
                        modules.stream()
                                .map(module -> count(module, clause.id()))
                                .toList()))
                .toList();
        return new Coverage(columns, rows);
    }

    /** How many clauses are bound and not taught, or not assessed. */
    public long gaps() {
        return rows.stream().filter(Row::gap).count();
    }

    private static int count(TrainingModule module, String clause) {
        return module.parts().stream()
                .mapToInt(part -> count(module, new Column(part.kind(), part.slug(), part.title()), clause))
                .sum();
    }

    private static int count(TrainingModule module, Column column, String clause) {
        Predicate<List<String>> cites = clauses -> clauses.contains(clause);
        return switch (column.kind()) {
            case LESSON ->
                (int) module.lesson(column.slug()).stream()
                        .filter(lesson -> cites.test(lesson.clauses()))
                        .count();
            case SCENARIO ->
                (int) module.scenario(column.slug()).stream()
                        .flatMap(scenario -> scenario.steps().stream())
                        .flatMap(step -> step.choices().stream())
                        .filter(choice -> cites.test(choice.clauses()))
                        .count();
            case QUIZ ->
                (int) module.questions().stream()
                        .filter(question -> cites.test(question.clauses()))
                        .count();
        };
    }

    private static boolean taught(TrainingModule module, String clause) {
        return module.lessons().stream().anyMatch(lesson -> lesson.clauses().contains(clause));
    }

    private static boolean assessed(TrainingModule module, String clause) {
        return module.parts().stream()
                .filter(part -> part.kind() != PartKind.LESSON)
                .anyMatch(part -> count(module, new Column(part.kind(), part.slug(), part.title()), clause) > 0);
    }
}
