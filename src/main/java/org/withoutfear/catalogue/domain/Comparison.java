package org.withoutfear.catalogue.domain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.withoutfear.catalogue.ContentChange;
import org.withoutfear.catalogue.ContentChange.Kind;
import org.withoutfear.catalogue.ContentChange.Passage;
import org.withoutfear.catalogue.ContentChange.What;
import org.withoutfear.catalogue.TrainingModule;

/** What was added, changed and taken away from one version of a module to another. */
final class Comparison {

    private final List<ContentChange> changes = new ArrayList<>();

    private Comparison() {}

    static List<ContentChange> of(
            TrainingModule before, ModuleFiles filesBefore, TrainingModule after, ModuleFiles filesAfter) {
        Comparison comparison = new Comparison();
        comparison.compare(What.LESSON, lessons(before), lessons(after));
        comparison.compare(What.STEP, steps(before), steps(after));
        comparison.compare(What.QUESTION, questions(before), questions(after));
        comparison.compare(What.FILE, files(filesBefore), files(filesAfter));
        return comparison.changes;
    }

    private void compare(What what, Map<String, Object> before, Map<String, Object> after) {
        Set<String> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        for (String name : all) {
            if (!before.containsKey(name)) {
                changes.add(new ContentChange(what, Kind.ADDED, name, List.of()));
            } else if (!after.containsKey(name)) {
                changes.add(new ContentChange(what, Kind.REMOVED, name, List.of()));
            } else if (!before.get(name).equals(after.get(name))) {
                changes.add(
                        new ContentChange(what, Kind.CHANGED, name, passages(what, before.get(name), after.get(name))));
            }
        }
    }

    /** A picture has no lines to show. */
    private static List<Passage> passages(What what, Object before, Object after) {
        return what == What.FILE && before instanceof String old && after instanceof String now
                ? ChangedLines.of(old, now)
                : List.of();
    }

    private static Map<String, Object> lessons(TrainingModule module) {
        Map<String, Object> lessons = new LinkedHashMap<>();
        module.lessons().forEach(lesson -> lessons.put(lesson.slug(), lesson));
        return lessons;
    }

    private static Map<String, Object> steps(TrainingModule module) {
        Map<String, Object> steps = new LinkedHashMap<>();
        module.scenarios()
                .forEach(scenario ->
                        scenario.steps().forEach(step -> steps.put(scenario.slug() + "/" + step.slug(), step)));
        return steps;
    }

    private static Map<String, Object> questions(TrainingModule module) {
        Map<String, Object> questions = new LinkedHashMap<>();
        module.questions().forEach(question -> questions.put(question.slug(), question));
        return questions;
    }

    private static Map<String, Object> files(ModuleFiles files) {
        Map<String, Object> contents = new LinkedHashMap<>(files.texts());
        files.media().forEach((path, content) -> contents.put(path, ByteBuffer.wrap(content)));
        return contents;
    }
}
