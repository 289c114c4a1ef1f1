package org.withoutfear.learning.domain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What the variant of a scenario is drawn from besides the scenario and its seed.
 *
 * @param met what its learner met of the scenario before, in the order in which it was begun
 * @param assessed whether the attempt counts
 */
public record VariantBasis(List<Met> met, boolean assessed) {

    /** As it is kept. */
    String text() {
        JsonArrayBuilder before = Json.createArrayBuilder();
        for (Met one : met) {
            before.add(Json.createObjectBuilder()
                    .add("variant", one.variant())
                    .add("seed", String.valueOf(one.seed())) // a number of JSON has not so many digits
                    .add("assessed", one.assessed()));
        }
        return Json.createObjectBuilder()
                .add("met", before)
                .add("assessed", assessed)
                .build()
                .toString();
    }

    /** Reads what {@link #text} wrote. */
    static VariantBasis of(String text) {
        JsonObject kept = KeptDraw.read(text);
        return new VariantBasis(
                kept.getJsonArray("met").getValuesAs(JsonObject.class).stream()
                        .map(one -> new Met(
                                one.getString("variant"),
                                Long.parseLong(one.getString("seed")),
                                one.getBoolean("assessed")))
                        .toList(),
                kept.getBoolean("assessed"));
    }
}
