package org.withoutfear.policy.domain;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.policy.Answer;
import org.withoutfear.policy.CityService;
import org.withoutfear.policy.Office;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.policy.RegisterEntry;
import org.withoutfear.policy.Situation;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads {@code services.yaml} strictly. A service with a fault in any of its situations is left out whole. */
public final class ServiceReader {

    private static final String FILE = "policy/services.yaml";

    private final Path folder;
    private final List<Fault> faults;
    private final List<Office> offices;
    private final List<RegisterEntry> register;
    private final Optional<PolicyVersion> policy;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param folder {@code modules/policy}
     * @param policies the versions of the Policy; clauses are looked up in the newest
     */
    public ServiceReader(
            Path folder,
            List<Fault> faults,
            List<Office> offices,
            List<RegisterEntry> register,
            List<PolicyVersion> policies) {
        this.folder = folder;
        this.faults = faults;
        this.offices = offices;
        this.register = register;
        this.policy = policies.stream().max(Comparator.comparing(PolicyVersion::effectiveOn));
    }

    public List<CityService> services() {
        return YamlNode.read(FILE, PolicyReader.text(folder.resolve("services.yaml")), faults)
                .map(root -> RegisterReader.sound(root.only("services").items("services"), this::service, faults))
                .orElse(List.of());
    }

    private CityService service(YamlNode node) {
        node.only("service", "title", "also", "situations");
        String slug = RegisterReader.slug(node, "service");
        unique(node, slug);
        List<Situation> situations = node.items("situations").stream()
                .map(one -> situation(one, slug))
                .toList();
        if (situations.isEmpty()) {
            node.fault("a service has at least one situation");
        }
        return new CityService(slug, node.bilingual("title"), node.bilingual("also"), situations);
    }

    private Situation situation(YamlNode node, String service) {
        node.only(
                "situation",
                "title",
                "answer",
                "because",
                "clauses",
                "say",
                "record",
                "leave_out",
                "call",
                "register",
                "law");
        String slug = RegisterReader.slug(node, "situation");
        unique(node, service + "/" + slug);
        Situation situation = new Situation(
                slug,
                node.bilingual("title"),
                answer(node),
                node.bilingual("because"),
                clauses(node),
                say(node),
                node.bilingual("record"),
                node.bilingual("leave_out"),
                RegisterReader.call(node, offices),
                node.optional("register"),
                node.optionalBilingual("law"));
        check(situation, node);
        return situation;
    }

    private void unique(YamlNode node, String slug) {
        if (!seen.add(slug)) {
            node.fault("\"" + slug + "\" stands twice; every service, and every situation in it, has its own name");
        }
    }

    private static Answer answer(YamlNode node) {
        return switch (node.text("answer")) {
            case "no" -> Answer.NO;
            case "yes" -> Answer.YES;
            case "call-first" -> Answer.CALL_FIRST;
            default -> {
                node.fault("the answer is no, yes or call-first");
                yield Answer.NO;
            }
        };
    }

    private List<String> clauses(YamlNode node) {
        List<String> clauses = node.texts("clauses");
        if (clauses.isEmpty()) {
            node.fault("cite at least one clause");
        }
        clauses.stream()
                .filter(id -> policy.flatMap(version -> version.clause(id)).isEmpty())
                .forEach(id -> node.fault("clause " + id + " is not in the newest version of the Policy"));
        return clauses;
    }

    private static List<BilingualText> say(YamlNode node) {
        return node.optionalItems("say").stream()
                .map(words -> words.only("en", "fr").bilingual())
                .toList();
    }

    private void check(Situation situation, YamlNode node) {
        String entry = situation.register();
        if (entry != null && register.stream().noneMatch(one -> one.entry().equals(entry))) {
            node.fault(
                    "\"register: " + entry + "\" is none of the entries in register.yaml, or that entry has a fault");
        }
        if (entry == null && situation.answer() == Answer.YES) {
            node.fault("only what the Register lists may be asked: name its entry under \"register\"");
        }
        if (situation.say().isEmpty() && situation.answer() != Answer.YES) {
            node.fault("give the words to say under \"say\"");
        }
    }
}
