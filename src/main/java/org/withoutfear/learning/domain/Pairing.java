package org.withoutfear.learning.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds which answer to a person and which result of theirs come from the same ruling: told together, each once. Where a ruling
 * changed several of their results, the answer goes with the one from which they contested, else with the first.
 */
record Pairing(List<RulingStore.Changed> changed, List<Challenge> answers) {

    Map<RulingStore.Changed, Challenge> pairs() {
        Map<RulingStore.Changed, Challenge> pairs = new HashMap<>();
        answers.forEach(answer -> resultOf(answer).ifPresent(result -> pairs.putIfAbsent(result, answer)));
        return pairs;
    }

    private Optional<RulingStore.Changed> resultOf(Challenge answer) {
        List<RulingStore.Changed> results = changed.stream()
                .filter(one -> Objects.equals(one.ruling().id(), answer.rulingId()))
                .toList();
        return results.stream()
                .filter(one -> one.regrade().attemptId() == answer.attemptId())
                .findFirst()
                .or(() -> results.stream().findFirst());
    }
}
