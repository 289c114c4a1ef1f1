package org.withoutfear;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.withoutfear.shared.CityClock;

/** The plan of the house, rule by rule. Beside each rule stands a sketch of what it forbids, so that no rule is empty. */
class ArchitectureTest {

    private static final String ROOT = "org.withoutfear.";
    private static final String DOMAIN = ROOT + "*.domain..";
    private static final String WEB = ROOT + "*.web..";

    /** What each feature may call, besides itself and what is shared. */
    private static final Map<String, Set<String>> MAY_CALL = Map.of(
            "shared", Set.of(),
            "people", Set.of(),
            "policy", Set.of(),
            "catalogue", Set.of("policy"),
            "notification", Set.of("people"),
            "learning", Set.of("people", "catalogue", "policy", "notification"),
            "certification", Set.of("people", "catalogue", "policy", "notification", "learning"),
            "reporting", Set.of("people", "catalogue", "policy", "notification", "learning", "certification"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.withoutfear");

    @Test
    void everythingHasItsPlace() {
        holds(
                classes().should().resideInAnyPackage(places()),
                "package org.withoutfear.people.service; class Misplaced {}");
    }

    @Test
    void featuresHaveNoCycles() {
        holds(
                slices().matching(ROOT + "(*)..").should().beFreeOfCycles(),
                "package org.withoutfear.people; public class Here { org.withoutfear.policy.There there; }",
                "package org.withoutfear.policy; public class There { org.withoutfear.people.Here here; }");
    }

    @Test
    void featuresCallOnlyThoseBelowThem() {
        holds(
                classes()
                        .should(dependOnly(
                                "on features below", (type, other) -> isBelow(feature(type), feature(other)))),
                "package org.withoutfear.policy; class Upwards { org.withoutfear.people.People people; }");
    }

    @Test
    void aFeatureIsEnteredThroughItsRootPackage() {
        holds(
                classes().should(dependOnly("on other features by their root", ArchitectureTest::entersByTheRoot)),
                "package org.withoutfear.certification.domain; class Intruder { Class<?> store = org.withoutfear.people.domain.PersonStore.class; }");
    }

    @Test
    void pagesSeeRootPackagesOnly() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(WEB)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(DOMAIN),
                "package org.withoutfear.people.web; class Impatient { Class<?> store = org.withoutfear.people.domain.PersonStore.class; }");
    }

    @Test
    void nothingButTheWebSeesPages() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(WEB)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(WEB),
                "package org.withoutfear.people.domain; class Painter { Class<?> page = org.withoutfear.people.web.AccountPage.class; }");
    }

    @Test
    void onlyTheDomainReachesTheDatabase() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(DOMAIN)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.flywaydb.."),
                "package org.withoutfear.people; class Facade { jakarta.persistence.EntityManager entities; }");
    }

    @Test
    void onlyTheWebKnowsTheWeb() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(WEB)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.faces..",
                                "org.primefaces..",
                                "org.omnifaces..",
                                "jakarta.servlet..",
                                "jakarta.el..",
                                "jakarta.ws.rs.."),
                "package org.withoutfear.people; class Facade { jakarta.servlet.http.HttpServletRequest request; }");
    }

    @Test
    void pageBeansLiveInTheWebAndExtendNothing() {
        holds(
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .should()
                        .resideInAPackage(WEB)
                        .andShould(extendNothing()),
                "package org.withoutfear.people.web; @jakarta.inject.Named class Heir extends java.util.Random {}");
    }

    @Test
    void whatReachesTheDomainFromTheRootIsAFacade() {
        holds(
                classes()
                        .that(areInARoot())
                        .and(describe("are given a bean of their domain", ArchitectureTest::isGivenItsDomain))
                        .should()
                        .beAnnotatedWith(Stateless.class),
                "package org.withoutfear.people; class Loose { @jakarta.inject.Inject org.withoutfear.people.domain.PersonStore store; }");
    }

    @Test
    void sessionBeansSayWhoMayCallThem() {
        holds(
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Stateless.class)
                        .should(say("who may call them", ArchitectureTest::saysWhoMayCall)),
                "package org.withoutfear.people; @jakarta.ejb.Stateless class Open { public void door() {} }");
    }

    @Test
    void observersAndTimersAreInTheDomainAndNeedNoRole() {
        holds(
                methods()
                        .that(describe("run without a caller", ArchitectureTest::runsWithoutCaller))
                        .should(say("that they need no role", ArchitectureTest::needsNoRole))
                        .andShould()
                        .beDeclaredInClassesThat()
                        .resideInAPackage(DOMAIN),
                """
                package org.withoutfear.people;
                @jakarta.annotation.security.RolesAllowed("HR")
                class Nightly {
                    @jakarta.ejb.Schedule(hour = "3")
                    public void round() {}
                }
                """);
    }

    @Test
    void eventsAreRecordsInARootPackage() {
        holds(
                methods()
                        .that(describe("observe", ArchitectureTest::observes))
                        .should(say("a record of a root package", ArchitectureTest::observesRecordOfARoot)),
                """
                package org.withoutfear.people.domain;
                public class Listener {
                    public void heard(@jakarta.enterprise.event.Observes String news) {}
                }
                """);
    }

    @Test
    void relationsStayInsideAFeature() {
        holds(
                fields().that(describe("are relations", ArchitectureTest::isRelation))
                        .should(stayInTheFeature()),
                """
                package org.withoutfear.certification.domain;
                class Tied {
                    @jakarta.persistence.ManyToOne org.withoutfear.people.PersonView person;
                }
                """);
    }

    @Test
    void entitiesLiveInTheDomain() {
        holds(
                classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage(DOMAIN),
                "package org.withoutfear.people; @jakarta.persistence.Entity class Stray {}");
    }

    @Test
    void timeComesFromTheClock() {
        ArchRule rule = noClasses()
                .that()
                .areNotAssignableTo(CityClock.class)
                .should()
                .callCodeUnitWhere(describe("asks the machine for the time", ArchitectureTest::asksTheMachine));
        holds(rule, "package org.withoutfear.people; class Late { Object day = java.time.LocalDate.now(); }");
        holds(rule, "package org.withoutfear.people; class Late { Object now = java.time.Instant.now(); }");
        holds(rule, "package org.withoutfear.people; class Late { Object now = new java.util.Date(); }");
    }

    @Test
    void namesAreWhole() {
        holds(
                noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)"),
                "package org.withoutfear.people; class StaffManager {}");
    }

    @Test
    void anInterfaceHasMoreThanOneImplementation() {
        holds(
                classes().should(beNoInterfaceOfOneClass()),
                "package org.withoutfear.people; interface Shape {}",
                "package org.withoutfear.people; class OnlyShape implements Shape {}");
    }

    /** The house keeps the rule, and the rule objects to the sketch. */
    private static void holds(ArchRule rule, String... sketch) {
        rule.allowEmptyShould(false).check(HOUSE);
        assertTrue(rule.evaluate(Sketch.of(sketch)).hasViolation(), "Says nothing of the sketch: " + rule);
    }

    private static String[] places() {
        return MAY_CALL.keySet().stream()
                .flatMap(feature ->
                        List.of(ROOT + feature, ROOT + feature + ".domain..", ROOT + feature + ".web..").stream())
                .toArray(String[]::new);
    }

    /** The feature a class belongs to; null outside the house. */
    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : null;
    }

    private static boolean isBelow(String from, String to) {
        return to == null
                || to.equals(from)
                || to.equals("shared")
                || MAY_CALL.get(from).contains(to);
    }

    private static boolean entersByTheRoot(JavaClass type, JavaClass other) {
        String to = feature(other);
        return to == null
                || to.equals(feature(type))
                || isRoot(other)
                || resideInAPackage(WEB).test(type) && other.getPackageName().equals(ROOT + "shared.web");
    }

    private static boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(ROOT + feature(type));
    }

    private static DescribedPredicate<JavaClass> areInARoot() {
        return describe("are in the root package of a feature", ArchitectureTest::isRoot);
    }

    private static boolean isGivenItsDomain(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .anyMatch(field -> resideInAPackage(DOMAIN).test(field.getRawType()));
    }

    private static boolean saysWhoMayCall(JavaMethod method) {
        return isAnnotated(method, RolesAllowed.class) || isAnnotated(method, PermitAll.class);
    }

    private static boolean needsNoRole(JavaMethod method) {
        return !isAnnotated(method, RolesAllowed.class) && isAnnotated(method, PermitAll.class);
    }

    private static boolean isAnnotated(JavaMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream().anyMatch(annotatedWith(Observes.class));
    }

    private static boolean runsWithoutCaller(JavaMethod method) {
        return observes(method) || method.isAnnotatedWith(Schedule.class);
    }

    private static boolean observesRecordOfARoot(JavaMethod method) {
        return method.getParameters().stream()
                .filter(annotatedWith(Observes.class))
                .allMatch(event -> event.getRawType().isRecord() && isRoot(event.getRawType()));
    }

    private static boolean isRelation(JavaField field) {
        return List.of(
                        ManyToOne.class,
                        OneToOne.class,
                        OneToMany.class,
                        ManyToMany.class,
                        ElementCollection.class,
                        Embedded.class)
                .stream()
                .anyMatch(field::isAnnotatedWith);
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        JavaClass asked = call.getTargetOwner();
        boolean ofThisClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> asked.getPackageName().equals("java.time") && !ofThisClock;
            case "currentTimeMillis" -> asked.isEquivalentTo(System.class);
            case "<init>" ->
                asked.isEquivalentTo(Date.class)
                        && call.getTarget().getRawParameterTypes().isEmpty();
            default ->
                asked.isEquivalentTo(Clock.class)
                        && call.getTarget().resolveMember().stream()
                                .anyMatch(member -> member.getModifiers().contains(JavaModifier.STATIC)
                                        && member.getName().matches("system.*|tick.*"));
        };
    }

    private static ArchCondition<JavaClass> dependOnly(String on, BiPredicate<JavaClass, JavaClass> allowed) {
        return condition(
                "depend only " + on,
                (type, faults) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(type, dependency.getTargetClass()))
                        .forEach(dependency -> faults.accept(dependency.getDescription())));
    }

    private static ArchCondition<JavaMethod> say(String what, Predicate<JavaMethod> said) {
        return condition("say " + what, (method, faults) -> {
            if (!said.test(method)) {
                faults.accept(method.getFullName());
            }
        });
    }

    private static ArchCondition<JavaClass> extendNothing() {
        return condition(
                "extend nothing",
                (type, faults) -> type.getRawSuperclass()
                        .filter(above -> !above.isEquivalentTo(Object.class))
                        .ifPresent(above -> faults.accept(type.getName() + " extends " + above.getName())));
    }

    private static ArchCondition<JavaClass> beNoInterfaceOfOneClass() {
        return condition("be no interface of one class", (type, faults) -> {
            if (type.isInterface() && type.getAllSubclasses().size() == 1) {
                faults.accept(type.getName());
            }
        });
    }

    private static ArchCondition<JavaField> stayInTheFeature() {
        return condition(
                "stay in the feature",
                (field, faults) -> field.getAllInvolvedRawTypes().stream()
                        .filter(type -> feature(type) != null && !feature(type).equals(feature(field.getOwner())))
                        .forEach(type -> faults.accept(field.getFullName() + " refers to " + type.getName())));
    }

    private static <T> ArchCondition<T> condition(String text, BiConsumer<T, Consumer<String>> faultsOf) {
        return new ArchCondition<>(text) {
            @Override
            public void check(T item, ConditionEvents events) {
                faultsOf.accept(item, fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        };
    }
}
