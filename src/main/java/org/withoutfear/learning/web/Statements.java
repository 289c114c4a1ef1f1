package org.withoutfear.learning.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.learning.AttemptView;
import org.withoutfear.learning.ScenarioRecord;
import org.withoutfear.shared.BilingualText;

/**
 * A finished scenario as xAPI 1.0.3 statements: one a choice, then that it was completed and, when assessed, passed or failed.
 *
 * <p>Every id is worked out from the address of the application and what is kept, so that the same attempt gives the same
 * statements each time, and a record store takes each of them once. The actor is an account with an opaque name.
 */
final class Statements {

    private final ScenarioRecord record;
    private final AttemptView attempt;
    private final String home;

    /** @param publicAddress without a slash at its end */
    Statements(ScenarioRecord record, String publicAddress) {
        this.record = record;
        this.attempt = record.attempt();
        this.home = publicAddress;
    }

    JsonArray all() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        record.made().forEach(made -> all.add(chose(made)));
        all.add(ended("completed", new BilingualText("completed", "a terminé")));
        if (attempt.passed()) {
            all.add(ended("passed", new BilingualText("passed", "a réussi")));
        } else if (attempt.failed()) {
            all.add(ended("failed", new BilingualText("failed", "a échoué")));
        }
        return all.build();
    }

    private JsonObjectBuilder chose(ScenarioRecord.Made made) {
        BigDecimal scaled = scaled(made.verdict().points(), Scenario.Verdict.BEST.points());
        JsonObjectBuilder result = Json.createObjectBuilder()
                .add("score", Json.createObjectBuilder().add("scaled", scaled))
                .add("success", made.verdict() == Scenario.Verdict.BEST)
                .add("response", made.choice())
                .add(
                        "extensions",
                        Json.createObjectBuilder()
                                .add(address("result/verdict"), made.verdict().name()));
        String step = scenario() + "/steps/" + made.step();
        JsonObjectBuilder definition = Json.createObjectBuilder()
                .add("type", address("activities/step"))
                .add("name", texts(made.ask()))
                .add("description", texts(made.chosen()));
        return statement("chose-" + made.position(), "chose", new BilingualText("chose", "a choisi"), made.at())
                .add("object", object(step, definition))
                .add("result", result)
                .add("context", context().add("language", made.language() + "-CA"));
    }

    private JsonObjectBuilder ended(String verb, BilingualText name) {
        JsonObjectBuilder result = Json.createObjectBuilder().add("completion", true);
        if (attempt.assessed()) {
            result.add("success", attempt.passed())
                    .add(
                            "score",
                            Json.createObjectBuilder()
                                    .add("scaled", scaled(attempt.points(), attempt.pointsPossible()))
                                    .add("raw", attempt.points())
                                    .add("min", 0)
                                    .add("max", attempt.pointsPossible()));
        }
        JsonObjectBuilder definition = Json.createObjectBuilder()
                .add("type", address("activities/scenario"))
                .add("name", texts(attempt.title()));
        return statement(verb, verb, name, attempt.finishedAt())
                .add("object", object(scenario(), definition))
                .add("result", result)
                .add("context", context());
    }

    private JsonObjectBuilder statement(String what, String verb, BilingualText name, Instant at) {
        JsonObjectBuilder account =
                Json.createObjectBuilder().add("homePage", home).add("name", uuid("person/" + record.personId()));
        return Json.createObjectBuilder()
                .add("id", uuid("attempt/" + attempt.id() + "/" + what))
                .add(
                        "actor",
                        Json.createObjectBuilder().add("objectType", "Agent").add("account", account))
                .add(
                        "verb",
                        Json.createObjectBuilder()
                                .add("id", address("verbs/" + verb))
                                .add("display", texts(name)))
                .add("timestamp", at.toString())
                .add("version", "1.0.0");
    }

    private static JsonObjectBuilder object(String id, JsonObjectBuilder definition) {
        return Json.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", id)
                .add("definition", definition);
    }

    private JsonObjectBuilder context() {
        JsonObjectBuilder extensions = Json.createObjectBuilder()
                .add(address("context/assessed"), attempt.assessed())
                .add(address("context/policy-version"), record.policyVersion());
        if (record.variant() != null && !record.variant().isEmpty()) {
            extensions.add(address("context/variant"), record.variant());
        }
        if (attempt.role() != null) {
            extensions.add(address("context/role"), attempt.role().slug());
        }
        JsonObjectBuilder module = Json.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", address("modules/" + attempt.moduleSlug()));
        return Json.createObjectBuilder()
                .add("registration", uuid("attempt/" + attempt.id()))
                .add("revision", record.moduleVersion())
                .add("platform", "Without Fear")
                .add(
                        "contextActivities",
                        Json.createObjectBuilder()
                                .add("parent", Json.createArrayBuilder().add(module)))
                .add("extensions", extensions);
    }

    private String scenario() {
        return address("modules/" + attempt.moduleSlug() + "/scenarios/" + attempt.part());
    }

    private String address(String what) {
        return home + "/xapi/" + what;
    }

    private String uuid(String of) {
        return UUID.nameUUIDFromBytes((home + "/" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static JsonObjectBuilder texts(BilingualText text) {
        return Json.createObjectBuilder().add("en-CA", text.en()).add("fr-CA", text.fr());
    }

    private static BigDecimal scaled(int points, int possible) {
        return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(possible), 4, RoundingMode.DOWN);
    }
}
