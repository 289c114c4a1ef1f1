package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.editorial.ModuleSource.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.domain.editorial.ModuleSource;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.YamlNode;

/** What must hold between the files of a module. Each fault stands at the clause, question or choice it is about. */
final class ModuleChecks {

    private static final int SMALLEST_BANK = 24;

    private final TrainingModule module;
    private final YamlNode root;
    private final ModuleSource source;
    private final UnreadParts unread;

    ModuleChecks(TrainingModule module, YamlNode root, ModuleSource source) {
        this.module = module;
        this.root = root;
        this.source = source;
        this.unread = new UnreadParts(module, root, source);
    }

    void check(List<PolicyVersion> policies) {
        Optional<PolicyVersion> policy = policies.stream()
                .filter(p -> p.version().equals(module.policyVersion()))
                .findFirst();
        if (policy.isEmpty()) {
            at(root, "policy").fault("there is no version " + module.policyVersion() + " of the Policy");
            return;
        }
        known(policy.get());
        bound();
        if (!unread.questions()) {
            bank();
            new QuizPlanChecks(module, policy.get(), at(root, "quiz")).check();
        }
        criticalFailures();
        if (!unread.scenarios()) {
            roles();
        }
    }

    private static YamlNode at(YamlNode node, String key) {
        return node.find(key).orElse(node);
    }

    private void known(PolicyVersion policy) {
        Stream<YamlNode> lessons = Stream.concat(
                        module.lessons().stream().map(lesson -> "lessons/" + lesson.slug() + ".en.md"),
                        Stream.of("job-aid.en.md"))
                .flatMap(path -> source.front(path).stream())
                .flatMap(front -> list(front, "clauses"));
        Stream.of(list(root, "clauses"), lessons, assessed())
                .flatMap(cited -> cited)
                .filter(node -> policy.clause(node.scalar()).isEmpty())
                .forEach(node -> node.fault("clause " + node.scalar() + " is cited but is not in version "
                        + module.policyVersion() + " of the Policy"));
    }

    /** The clauses that questions and choices cite, each where it stands. */
    private Stream<YamlNode> assessed() {
        return Stream.concat(source.questions(), choices()).flatMap(node -> list(node, "clauses"));
    }

    private Stream<YamlNode> choices() {
        return source.scenarios().flatMap(scenario -> list(scenario, "steps")).flatMap(step -> list(step, "choices"));
    }

    private void bound() {
        Set<String> taught = new TreeSet<>();
        module.lessons().stream().map(Lesson::clauses).forEach(taught::addAll);
        Set<String> assessed = new TreeSet<>();
        assessed().map(YamlNode::scalar).forEach(assessed::add);
        list(root, "clauses").forEach(clause -> {
            if (!unread.lessons() && !taught.contains(clause.scalar())) {
                clause.fault("clause " + clause.scalar() + " is bound but no lesson teaches it");
            }
            if (!unread.scenarios() && !unread.questions() && !assessed.contains(clause.scalar())) {
                clause.fault("clause " + clause.scalar() + " is bound but nothing assesses it");
            }
        });
    }

    private void bank() {
        int size = module.questions().size();
        if (size < SMALLEST_BANK || size < 2 * module.quiz().questions()) {
            at(root, "quiz").fault("the bank has " + size + " questions; it needs 24, and twice what is drawn");
        }
        Set<String> bank = new TreeSet<>();
        module.questions().stream().map(Question::slug).forEach(bank::add);
        root.find("quiz").stream()
                .flatMap(quiz -> list(quiz, "critical_questions"))
                .filter(node -> !bank.contains(node.scalar()))
                .forEach(node -> node.fault("the critical question " + node.scalar() + " is not in the bank"));
        source.questions()
                .filter(node -> node.has("lesson")
                        && !unread.isLesson(at(node, "lesson").scalar()))
                .forEach(node -> at(node, "lesson")
                        .fault("question " + node.optional("question")
                                + " sends its reader to a lesson that is not here: "
                                + at(node, "lesson").scalar()));
    }

    /** Each role of a scenario is somebody's, and each role that is given is one of a scenario's. */
    private void roles() {
        YamlNode roles = at(root, "roles");
        Set<String> forks = new TreeSet<>();
        module.scenarios().forEach(scenario -> scenario.roles().forEach(role -> forks.add(role.slug())));
        module.roles().values().stream()
                .filter(role -> !forks.contains(role))
                .forEach(role -> roles.fault("no scenario has the role \"" + role + "\" that \"roles\" gives"));
        forks.stream()
                .filter(role -> !module.roles().containsValue(role))
                .forEach(role -> roles.fault("say under \"roles\" who sees the role \"" + role + "\" of a scenario"));
    }

    private void criticalFailures() {
        if (!root.has("critical_failures")) {
            return;
        }
        Set<String> listed = new TreeSet<>();
        module.criticalFailures().forEach(failure -> listed.add(failure.slug()));
        choices()
                .flatMap(choice -> choice.find("failure").stream())
                .filter(failure -> !listed.contains(failure.scalar()))
                .forEach(failure -> failure.fault("list " + failure.scalar()
                        + " under \"critical_failures\" of module.yaml, or name one that stands there"));
    }
}
