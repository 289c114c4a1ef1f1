package org.withoutfear;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plan of the house, rule by rule. */
class ArchitectureTest {

    private static final String ROOT = "org.withoutfear.";

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
    void featuresHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void featuresCallOnlyThoseBelowThem() {
        classes().should(callOnlyAllowedFeatures()).check(HOUSE);
    }

    @Test
    void aFeatureIsEnteredThroughItsRootPackage() {
        classes().should(enterOtherFeaturesByTheRoot()).check(HOUSE);
    }

    @Test
    void pagesSeeRootPackagesOnly() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "*.domain..")
                .check(HOUSE);
    }

    @Test
    void onlyTheDomainReachesTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "*.domain..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javax.sql..")
                .check(HOUSE);
    }

    @Test
    void onlyTheWebKnowsTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..")
                .check(HOUSE);
    }

    @Test
    void facadesSayWhoMayCallThem() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(sayWhoMayCall())
                .check(HOUSE);
    }

    @Test
    void relationsStayInsideAFeature() {
        for (Class<?> relation : List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class)) {
            noFields()
                    .that()
                    .areAnnotatedWith(relation.getName())
                    .should(leaveTheFeature())
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void namesAreWhole() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
                .check(HOUSE);
    }

    @Test
    void anInterfaceHasMoreThanOneImplementation() {
        classes()
                .that()
                .areInterfaces()
                .and()
                .areNotAnnotations()
                .should(beImplementedMoreThanOnce())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void pageBeansExtendNothing() {
        classes().that().areAnnotatedWith(Named.class).should(extendNothing()).check(HOUSE);
    }

    @Test
    void entitiesLiveInTheDomain() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage(ROOT + "*.domain..")
                .check(HOUSE);
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : null;
    }

    private static ArchCondition<JavaClass> callOnlyAllowedFeatures() {
        return condition("call only features below", (type, other) -> {
            String from = feature(type);
            String to = feature(other);
            return to == null
                    || to.equals(from)
                    || to.equals("shared")
                    || MAY_CALL.get(from).contains(to);
        });
    }

    private static ArchCondition<JavaClass> enterOtherFeaturesByTheRoot() {
        return condition("enter other features by their root package", (type, other) -> {
            String to = feature(other);
            boolean inside = to == null || to.equals(feature(type));
            boolean sharedWeb = "shared".equals(to)
                    && other.getPackageName().equals(ROOT + "shared.web")
                    && type.getPackageName().contains(".web");
            return inside || sharedWeb || other.getPackageName().equals(ROOT + to);
        });
    }

    private interface Allowed {
        boolean test(JavaClass from, JavaClass to);
    }

    private static ArchCondition<JavaClass> condition(String text, Allowed allowed) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(type, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("say who may call each public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean whole = type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class);
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !whole
                                && !method.isAnnotatedWith(RolesAllowed.class)
                                && !method.isAnnotatedWith(PermitAll.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
            }
        };
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> leaveTheFeature() {
        return new ArchCondition<>("leave the feature") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .filter(type -> feature(type) != null && !feature(type).equals(feature(field.getOwner())))
                        .forEach(type -> events.add(SimpleConditionEvent.satisfied(field, field.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> extendNothing() {
        return new ArchCondition<>("extend nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getRawSuperclass()
                        .filter(above -> !above.isEquivalentTo(Object.class))
                        .ifPresent(above -> events.add(SimpleConditionEvent.violated(type, type.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> beImplementedMoreThanOnce() {
        return new ArchCondition<>("be implemented more than once") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getAllSubclasses().size() == 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName()));
                }
            }
        };
    }
}
