package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
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

    public ModuleReader(List<PolicyVersion> policies) {
        this.policies = policies;
    }

    /** Everything wrong in what was read so far. */
    public List<Fault> faults() {
        return faults.stream().sorted().toList();
    }

    Optional<TrainingModule> read(ModuleFiles files) {
        int before = faults.size();
        faults.addAll(files.faults());
        Optional<String> manifest = files.find("module.yaml");
        if (manifest.isEmpty()) {
            faults.add(new Fault(files.name("module.yaml"), 0, "this file is missing; every module has a manifest"));
            return Optional.empty();
        }
        Optional<TrainingModule> module =
                YamlNode.read(files.name("module.yaml"), manifest.get(), faults).map(root -> module(root, files));
        return faults.size() > before ? Optional.empty() : module;
    }

    private TrainingModule module(YamlNode root, ModuleFiles files) {
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
                "parts");
        if (!root.text("module").equals(files.slug())) {
            root.fault("\"module\" must be the name of the folder: " + files.slug());
        }
        String version = root.text("version");
        if (!version.matches("\\d+\\.\\d+\\.\\d+(-draft)?")) {
            root.fault("\"version\" is three numbers such as 1.0.0, with -draft after it while you write");
        }
        List<Lesson> lessons = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        List<TrainingModule.Part> parts = parts(root, files, lessons, scenarios);
        List<Question> questions = new QuestionReader(files, faults).read();
        Optional<YamlNode> quiz = root.find("quiz");
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
                quiz.map(node -> node.only("questions", "critical_questions").number("questions", 1, 60))
                        .orElse(1),
                quiz.map(node -> node.texts("critical_questions")).orElse(List.of()),
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
        check(module, root);
        return module;
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
            String lesson = node.optional("lesson");
            String scenario = node.optional("scenario");
            if (lesson != null && seen.add(lesson)) {
                new LessonReader(files, faults).read(lesson).ifPresent(read -> {
                    lessons.add(read);
                    parts.add(new TrainingModule.Part(PartKind.LESSON, lesson, read.title(), read.minutes()));
                });
            } else if (scenario != null && seen.add(scenario)) {
                new ScenarioReader(files, faults).read(scenario).ifPresent(read -> {
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
            root.fault("the quiz is the last of the parts");
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

    private void check(TrainingModule module, YamlNode root) {
        Optional<PolicyVersion> policy = policies.stream()
                .filter(p -> p.version().equals(module.policyVersion()))
                .findFirst();
        if (policy.isEmpty()) {
            root.fault("there is no version " + module.policyVersion() + " of the Policy");
            return;
        }
        Set<String> taught = new TreeSet<>();
        module.lessons().forEach(lesson -> taught.addAll(lesson.clauses()));
        Set<String> assessed = new TreeSet<>();
        module.questions().forEach(question -> assessed.addAll(question.clauses()));
        module.scenarios()
                .forEach(scenario -> scenario.steps()
                        .forEach(step -> step.choices().forEach(choice -> assessed.addAll(choice.clauses()))));
        Set<String> all = new TreeSet<>(taught);
        all.addAll(assessed);
        all.addAll(module.clauses());
        if (module.jobAid() != null) {
            all.addAll(module.jobAid().clauses());
        }
        all.stream()
                .filter(id -> policy.get().clause(id).isEmpty())
                .forEach(id -> root.fault("clause " + id + " is cited but is not in version " + module.policyVersion()
                        + " of the Policy"));
        module.clauses().stream()
                .filter(id -> !taught.contains(id))
                .forEach(id -> root.fault("clause " + id + " is bound but no lesson teaches it"));
        module.clauses().stream()
                .filter(id -> !assessed.contains(id))
                .forEach(id -> root.fault("clause " + id + " is bound but nothing assesses it"));
        checkQuiz(module, root);
        checkRoles(module, root);
    }

    /** Each role of a scenario is somebody's, and each role that is given is one of a scenario's. */
    private static void checkRoles(TrainingModule module, YamlNode root) {
        Set<String> forks = new TreeSet<>();
        module.scenarios().forEach(scenario -> scenario.roles().forEach(role -> forks.add(role.slug())));
        module.roles().values().stream()
                .filter(role -> !forks.contains(role))
                .forEach(role -> root.fault("no scenario has the role \"" + role + "\" that \"roles\" gives"));
        forks.stream()
                .filter(role -> !module.roles().containsValue(role))
                .forEach(role -> root.fault("say under \"roles\" who sees the role \"" + role + "\" of a scenario"));
    }

    private static void checkQuiz(TrainingModule module, YamlNode root) {
        if (module.questions().size() < 24 || module.questions().size() < 2 * module.quizQuestions()) {
            root.fault(
                    "the bank has " + module.questions().size() + " questions; it needs 24, and twice what is drawn");
        }
        module.criticalQuestions().stream()
                .filter(q -> module.question(q).isEmpty())
                .forEach(q -> root.fault("the critical question " + q + " is not in the bank"));
        module.questions().stream()
                .filter(q -> module.lesson(q.lesson()).isEmpty())
                .forEach(q -> root.fault(
                        "question " + q.slug() + " sends its reader to a lesson that is not here: " + q.lesson()));
        module.scenarios()
                .forEach(scenario -> scenario.steps()
                        .forEach(step -> step.choices().stream()
                                .filter(c -> c.failure() != null
                                        && !module.criticalFailures().contains(c.failure()))
                                .forEach(c -> root.fault("list " + c.failure().slug() + " under \"critical_failures\": "
                                        + scenario.slug() + " has it"))));
    }
}
