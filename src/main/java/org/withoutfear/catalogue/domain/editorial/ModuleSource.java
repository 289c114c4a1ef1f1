package org.withoutfear.catalogue.domain.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** The files of a module as they were written, so that a fault found later can still be named by its line. */
public final class ModuleSource {

    private final String slug;
    private final SortedMap<String, String> texts;
    private final Set<String> media;
    private final List<Fault> faults;
    private final Map<String, Optional<YamlNode>> roots = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    /**
     * @param slug the name of the folder
     * @param texts by path below the folder
     * @param media the paths of the pictures
     * @param faults takes what is found
     */
    public ModuleSource(String slug, SortedMap<String, String> texts, Set<String> media, List<Fault> faults) {
        this.slug = slug;
        this.texts = texts;
        this.media = media;
        this.faults = faults;
    }

    public String slug() {
        return slug;
    }

    Set<String> media() {
        return media;
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    List<String> lines(String path) {
        return lines.computeIfAbsent(
                path, any -> texts.getOrDefault(path, "").lines().toList());
    }

    /** The root of a YAML file; nothing when it is missing, and a fault when it is no YAML. */
    public Optional<YamlNode> yaml(String path) {
        return roots.computeIfAbsent(
                path,
                any -> Optional.ofNullable(texts.get(path)).flatMap(text -> YamlNode.read(name(path), text, faults)));
    }

    /** The front matter of a lesson's file, with its lines; nothing when there is none. */
    public Optional<YamlNode> front(String path) {
        String text = texts.getOrDefault(path, "");
        int end = text.indexOf("\n---\n", 3);
        if (!text.startsWith("---\n") || end < 0) {
            return Optional.empty();
        }
        return roots.computeIfAbsent(path, any -> YamlNode.read(name(path), text.substring(3, end), faults));
    }

    /** The paths of the YAML files that are there: the manifest, the scenarios, the questions. */
    public List<String> yamlPaths() {
        return texts.keySet().stream().filter(path -> path.endsWith(".yaml")).toList();
    }

    public Stream<YamlNode> scenarios() {
        return yamlPaths().stream()
                .filter(path -> path.startsWith("scenarios/"))
                .flatMap(path -> yaml(path).stream());
    }

    /** The slugs of the scenarios of which there is a file. */
    public Stream<String> scenarioSlugs() {
        return slugs("scenarios/");
    }

    /** The slugs of the lessons of which there is a file, in one language at least. */
    public Stream<String> lessonSlugs() {
        return slugs("lessons/");
    }

    private Stream<String> slugs(String folder) {
        return texts.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()).replaceFirst("(?:\\.en|\\.fr)?\\.(?:md|yaml)$", ""));
    }

    public Stream<YamlNode> questions() {
        return yaml("questions.yaml").stream().flatMap(root -> list(root, "questions"));
    }

    /** The lessons of which both files are there. */
    List<LessonSource> lessons() {
        return markdown(true);
    }

    /** The job aid, if both its files are there. */
    List<LessonSource> jobAid() {
        return markdown(false);
    }

    private List<LessonSource> markdown(boolean lessons) {
        return texts.keySet().stream()
                .filter(path -> path.endsWith(".en.md") && path.startsWith("lessons/") == lessons)
                .filter(path -> texts.containsKey(path.replace(".en.md", ".fr.md")))
                .map(path -> new LessonSource(this, path))
                .toList();
    }

    /** The items under a key if it is a list; nothing otherwise, and no fault. */
    public static Stream<YamlNode> list(YamlNode node, String key) {
        return node.find(key)
                .filter(found -> found.keys().isEmpty())
                .map(found -> found.children().stream())
                .orElse(Stream.of());
    }

    void fault(String path, int line, String message) {
        faults.add(new Fault(name(path), line, message));
    }

    private String name(String path) {
        return slug + "/" + path;
    }
}
