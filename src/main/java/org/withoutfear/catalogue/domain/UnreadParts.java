package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.editorial.ModuleSource.list;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.domain.editorial.ModuleSource;
import org.withoutfear.shared.YamlNode;

/** The parts of a module that could not be read: what they teach and ask nobody can tell, so it is not said to be missing. */
final class UnreadParts {

    private final TrainingModule module;
    private final YamlNode root;
    private final ModuleSource source;

    UnreadParts(TrainingModule module, YamlNode root, ModuleSource source) {
        this.module = module;
        this.root = root;
        this.source = source;
    }

    /** Whether there is a lesson, in a file or in the manifest, that was not read. */
    boolean lessons() {
        return unread(
                Stream.concat(listed("lesson"), source.lessonSlugs()),
                module.lessons().stream().map(Lesson::slug));
    }

    /** Whether there is a scenario, in a file or in the manifest, that was not read. */
    boolean scenarios() {
        return unread(
                Stream.concat(listed("scenario"), source.scenarioSlugs()),
                module.scenarios().stream().map(Scenario::slug));
    }

    /** Whether the bank could not be read as a list of questions. */
    boolean questions() {
        return source.yaml("questions.yaml")
                .flatMap(bank -> bank.find("questions"))
                .filter(YamlNode::isList)
                .isEmpty();
    }

    /** Whether this is a lesson, be it one that could not be read. */
    boolean isLesson(String slug) {
        return module.lesson(slug).isPresent()
                || Stream.concat(listed("lesson"), source.lessonSlugs()).anyMatch(slug::equals);
    }

    private Stream<String> listed(String key) {
        return list(root, "parts").flatMap(part -> part.find(key).stream()).map(YamlNode::scalar);
    }

    private static boolean unread(Stream<String> there, Stream<String> read) {
        Set<String> left = new HashSet<>(there.toList());
        left.removeAll(read.toList());
        return !left.isEmpty();
    }
}
