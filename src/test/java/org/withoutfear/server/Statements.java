package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Statements as a learning record store takes them by the rules of xAPI 1.0.3. JSON is read as the YAML it also is. */
final class Statements {

    private static final Set<String> STATEMENT =
            Set.of("id", "actor", "verb", "object", "result", "context", "timestamp", "version");
    private static final Set<String> RESULT = Set.of("score", "success", "completion", "response", "extensions");
    private static final Set<String> CONTEXT =
            Set.of("registration", "contextActivities", "revision", "platform", "language", "extensions");

    private final List<Map<String, Object>> all;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> registrations = new HashSet<>();

    @SuppressWarnings("unchecked") // what is none fails where it is looked at
    Statements(String json) {
        all = (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    /** The statements, once every rule holds. */
    List<Map<String, Object>> sound() {
        all.forEach(this::check);
        assertEquals(all.size(), ids.size(), "every statement has an id of its own");
        assertEquals(1, registrations.size(), "one attempt, one registration");
        return all;
    }

    private void check(Map<String, Object> statement) {
        only(statement, STATEMENT);
        ids.add(uuid(statement.get("id")));
        Map<String, Object> actor = object(statement, "actor");
        only(actor, Set.of("objectType", "account"));
        assertEquals("Agent", actor.get("objectType"));
        only(object(actor, "account"), Set.of("homePage", "name"));
        String home = iri(object(actor, "account").get("homePage"));
        uuid(object(actor, "account").get("name"));
        Map<String, Object> verb = object(statement, "verb");
        assertTrue(iri(verb.get("id")).startsWith(home + "/"), verb.toString());
        languages(object(verb, "display"));
        Instant.parse((String) statement.get("timestamp"));
        assertTrue(statement.get("version").toString().startsWith("1.0."));
        activity(object(statement, "object"));
        result(object(statement, "result"));
        context(object(statement, "context"));
    }

    private static void activity(Map<String, Object> object) {
        assertEquals("Activity", object.get("objectType"));
        iri(object.get("id"));
        Map<String, Object> definition = object(object, "definition");
        only(definition, Set.of("type", "name", "description"));
        iri(definition.get("type"));
        languages(object(definition, "name"));
    }

    private static void result(Map<String, Object> result) {
        only(result, RESULT);
        if (result.containsKey("score")) {
            double scaled = ((Number) object(result, "score").get("scaled")).doubleValue();
            assertTrue(scaled >= -1 && scaled <= 1, "scaled " + scaled);
        }
        if (result.containsKey("extensions")) {
            object(result, "extensions").keySet().forEach(Statements::iri);
        }
    }

    private void context(Map<String, Object> context) {
        only(context, CONTEXT);
        registrations.add(uuid(context.get("registration")));
        object(context, "extensions").keySet().forEach(Statements::iri);
        List<?> parents = (List<?>) object(context, "contextActivities").get("parent");
        parents.forEach(parent -> iri(((Map<?, ?>) parent).get("id")));
    }

    private static void languages(Map<String, Object> texts) {
        assertEquals(Set.of("en-CA", "fr-CA"), texts.keySet());
        assertTrue(texts.values().stream().noneMatch(text -> text.toString().isBlank()));
    }

    private static void only(Map<String, Object> map, Set<String> known) {
        assertTrue(known.containsAll(map.keySet()), map.keySet().toString());
    }

    private static String uuid(Object value) {
        return UUID.fromString(value.toString()).toString();
    }

    private static String iri(Object value) {
        assertTrue(URI.create(value.toString()).isAbsolute(), value.toString());
        return value.toString();
    }

    @SuppressWarnings("unchecked") // what is none fails where it is looked at
    private static Map<String, Object> object(Map<String, Object> map, String key) {
        assertTrue(map.get(key) instanceof Map, key + " in " + map);
        return (Map<String, Object>) map.get(key);
    }
}
