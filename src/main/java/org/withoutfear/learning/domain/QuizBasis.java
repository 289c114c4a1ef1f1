package org.withoutfear.learning.domain;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.withoutfear.policy.Duty;

/**
 * What a quiz is drawn from besides its module and its seed.
 *
 * @param withdrawn the questions that are not asked any more
 * @param timesSeen how often its learner was shown each question, by slug; one that is absent was never shown
 * @param focus the duty to ask more about; null for none
 */
public record QuizBasis(Set<String> withdrawn, Map<String, Integer> timesSeen, Duty focus) {

    static final QuizBasis NOTHING = new QuizBasis(Set.of(), Map.of(), null);

    /** As it is kept. */
    String text() {
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("withdrawn", Json.createArrayBuilder(new TreeSet<>(withdrawn)))
                .add("seen", Json.createObjectBuilder(new TreeMap<>(timesSeen)));
        if (focus != null) {
            text.add("focus", focus.name());
        }
        return text.build().toString();
    }

    /** Reads what {@link #text} wrote. */
    static QuizBasis of(String text) {
        JsonObject kept = KeptDraw.read(text);
        return new QuizBasis(
                kept.getJsonArray("withdrawn").getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.toSet()),
                kept.getJsonObject("seen").entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, seen -> ((JsonNumber) seen.getValue()).intValue())),
                kept.containsKey("focus") ? Duty.valueOf(kept.getString("focus")) : null);
    }
}
