package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.domain.editorial.EditorialChecks;
import org.withoutfear.catalogue.domain.editorial.FormChecks;
import org.withoutfear.catalogue.domain.editorial.ModuleSource;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads a module whole. Whatever is wrong is noted by file and line; a module with a fault is not given out. */
public final class ModuleReader {

    private static final BilingualText QUIZ = new BilingualText("Quiz", "Questionnaire");
    private static final int QUIZ_MINUTES = 6;

    private final List<PolicyVersion> policies;
    private final List<Fault> faults = new ArrayList<>();
    private boolean toPublish;

    public ModuleReader(List<PolicyVersion> policies) {
        this.policies = policies;
    }

    /** Everything wrong in what was read so far. */
    public List<Fault> faults() {
        return faults.stream().sorted().distinct().toList();
    }

    /** Reads a module that is not published yet, and asks of it everything that is asked before that. */
    Optional<TrainingModule> readToPublish(ModuleFiles files) {
        int before = faults.size();
        faults.addAll(files.faults());
        ModuleSource source = source(files);
        FormChecks.check(source);
        MarkdownChecks.check(files, faults);
        toPublish = true;
        Optional<TrainingModule> module = read(files, source);
        module.ifPresent(whole -> {
            EditorialChecks.check(whole, source);
            new JobAidReader(files, faults).checkPages(whole);
        });
        return faults.size() > before ? Optional.empty() : module;
    }

    private ModuleSource source(ModuleFiles files) {
        return new ModuleSource(files.slug(), files.texts(), files.pictures(), faults);
    }

    /** Reads what it takes to show a module: all that is asked of a version that was published. */
    Optional<TrainingModule> read(ModuleFiles files) {
        toPublish = false;
        return read(files, source(files));
    }

    private Optional<TrainingModule> read(ModuleFiles files, ModuleSource source) {
        int before = faults.size();
        faults.addAll(files.faults());
        if (files.need("module.yaml", "; every module has a manifest", faults).isEmpty()) {
            return Optional.empty();
        }
        Optional<TrainingModule> module = source.yaml("module.yaml").map(root -> module(root, files, source));
        return faults.size() > before ? Optional.empty() : module;
    }

    private TrainingModule module(YamlNode root, ModuleFiles files, ModuleSource source) {
        root.only(
                "module",
                "version",
                "policy",
                "title",
                "summary",
                "audience",
                "minutes",
                "objectives",
                "clauses",
                "pass_mark",
                "critical_failures",
                "quiz",
                "retake",
                "roles",
                "same_in_both",
                "parts");
        root.optionalTexts("same_in_both"); // a list of texts; what they are is looked at before a version is published
        if (!root.text("module").equals(files.slug())) {
            at(root, "module").fault("\"module\" must be the name of the folder: " + files.slug());
        }
        String version = root.text("version");
        if (!version.matches("(?:0|[1-9]\\d{0,3})(?:\\.(?:0|[1-9]\\d{0,3})){2}(-draft)?")) {
            at(root, "version")
                    .fault(
                            "\"version\" is three numbers such as 1.0.0, each of four digits at most, with -draft after it while you write");
        }
        List<Lesson> lessons = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        List<TrainingModule.Part> parts = parts(root, files, lessons, scenarios);
        List<Question> questions = new QuestionReader(files, faults).read();
        TrainingModule module = new TrainingModule(
                files.slug(),
                version,
                root.text("policy"),
                root.bilingual("title"),
                root.bilingual("summary"),
                root.bilingual("audience"),
                root.number("minutes", 1, 240),
                root.items("objectives").stream()
                        .map(node -> node.only("en", "fr").bilingual())
                        .toList(),
                root.texts("clauses"),
                root.number("pass_mark", 50, 100),
                failures(root),
                QuizPlanReader.read(root),
                root.find("retake")
                        .map(node -> node.only("hours").number("hours", 0, 720))
                        .orElse(0),
                root.find("roles").map(ModuleReader::roles).orElse(Map.of()),
                parts,
                lessons,
                scenarios,
                questions,
                version.endsWith("-draft"),
                new JobAidReader(files, faults).read().orElse(null));
        if (!toPublish || hasParts(root)) {
            new ModuleChecks(module, root, source).check(policies);
        }
        return module;
    }

    /** Where nothing is taught or tried, little would make sense but that. */
    private static boolean hasParts(YamlNode root) {
        Optional<YamlNode> parts = root.find("parts").filter(YamlNode::isList);
        Optional<String> missing = parts.stream()
                .flatMap(list -> Stream.of("lesson", "scenario")
                        .filter(kind -> list.items().stream().noneMatch(part -> part.has(kind))))
                .findFirst();
        missing.ifPresent(
                kind -> parts.get().fault("a module has at least one lesson and one scenario; list a " + kind));
        return missing.isEmpty();
    }

    private static YamlNode at(YamlNode node, String key) {
        return node.find(key).orElse(node);
    }

    private static List<CriticalFailure> failures(YamlNode root) {
        List<CriticalFailure> failures = new ArrayList<>();
        root.items("critical_failures")
                .forEach(node -> CriticalFailure.of(node.scalar())
                        .ifPresentOrElse(
                                failures::add,
                                () -> node.fault("\"" + node.scalar() + "\" is none of the eight critical failures")));
        return failures;
    }

    private static Map<String, String> roles(YamlNode node) {
        Map<String, String> roles = new LinkedHashMap<>();
        node.keys().forEach(role -> roles.put(role, node.text(role)));
        if (!roles.containsKey(TrainingModule.DEFAULT_ROLE)) {
            node.fault("say with \"default\" in whose place everybody else is");
        }
        return roles;
    }

    private List<TrainingModule.Part> parts(
            YamlNode root, ModuleFiles files, List<Lesson> lessons, List<Scenario> scenarios) {
        List<TrainingModule.Part> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode node : root.items("parts")) {
            if (!node.isScalar()) {
                node.only("lesson", "scenario");
            }
            String lesson = node.optional("lesson");
            String scenario = node.optional("scenario");
            if (lesson != null && seen.add(lesson)) {
                new LessonReader(files, faults).read(lesson).ifPresent(read -> {
                    lessons.add(read);
                    parts.add(new TrainingModule.Part(PartKind.LESSON, lesson, read.title(), read.minutes()));
                });
            } else if (scenario != null && seen.add(scenario)) {
                new ScenarioReader(files, faults, toPublish).read(scenario).ifPresent(read -> {
                    scenarios.add(read);
                    parts.add(new TrainingModule.Part(PartKind.SCENARIO, scenario, read.title(), read.minutes()));
                });
            } else if (node.isScalar() && node.scalar().equals("quiz") && seen.add("quiz")) {
                parts.add(new TrainingModule.Part(PartKind.QUIZ, "quiz", QUIZ, QUIZ_MINUTES));
            } else {
                node.fault("a part is \"lesson: …\", \"scenario: …\" or \"quiz\", each once");
            }
        }
        if (parts.isEmpty() || parts.get(parts.size() - 1).kind() != PartKind.QUIZ) {
            root.items("parts").stream()
                    .reduce((first, second) -> second)
                    .orElse(root)
                    .fault("the quiz is the last of the parts");
        }
        unlisted(files, seen);
        return parts;
    }

    private void unlisted(ModuleFiles files, Set<String> listed) {
        for (String path : files.texts().keySet()) {
            String slug = path.replaceFirst("^[a-z]+/", "").replaceFirst("(\\.en|\\.fr)?\\.(md|yaml)$", "");
            boolean part = path.startsWith("lessons/") || path.startsWith("scenarios/");
            if (part && !listed.contains(slug)) {
                faults.add(new Fault(
                        files.name(path),
                        0,
                        "module.yaml does not list this under \"parts\"; add it or take the file out"));
            }
        }
    }
}
