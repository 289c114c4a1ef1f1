package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Guard;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.web.CurrentLanguage;

/** What has to have happened in a scenario, said in words: "if “late” is remembered, unless the score so far is 80% or more". */
@Named("conditionWords")
@RequestScoped
public class ConditionWords {

    @Inject
    private CurrentLanguage language;

    /** The words; empty where there is no condition. */
    public String of(Guard guard, Scenario scenario) {
        return Stream.of(
                        said("catalogue.condition.when", guard.when(), scenario),
                        said("catalogue.condition.unless", guard.unless(), scenario))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String said(String key, Guard.Condition condition, Scenario scenario) {
        if (condition == null) {
            return "";
        }
        Stream<String> roles = condition.roles().isEmpty()
                ? Stream.empty()
                : Stream.of(language.say("catalogue.condition.role", names(condition.roles(), scenario)));
        Stream<String> facts = condition.facts().stream()
                .map(fact -> condition.times() > 1
                        ? language.say("catalogue.condition.times", fact, condition.times())
                        : language.say("catalogue.condition.fact", fact));
        Stream<String> numbers = Stream.of(
                        number("catalogue.condition.weak", condition.weak(), 1),
                        number("catalogue.condition.percent", condition.percent(), 1),
                        number("catalogue.condition.attempt", condition.attempt(), 2))
                .flatMap(List::stream);
        return Stream.of(roles, facts, numbers)
                .flatMap(words -> words)
                .reduce((one, other) -> language.say("catalogue.condition.and", one, other))
                .map(words -> language.say(key, words))
                .orElse("");
    }

    /** @param least below it, the number asks for nothing */
    private List<String> number(String key, int number, int least) {
        return number < least ? List.of() : List.of(language.say(key, number));
    }

    private String names(List<String> roles, Scenario scenario) {
        return roles.stream()
                .flatMap(slug -> scenario.role(slug).stream())
                .map(role -> language.text(role.name()))
                .collect(Collectors.joining(" / "));
    }
}
