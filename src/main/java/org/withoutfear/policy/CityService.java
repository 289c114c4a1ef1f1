package org.withoutfear.policy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.PlainWords;

/**
 * A service of the city, with the situations in which somebody there wonders whether to ask about status.
 *
 * @param service its slug
 * @param also other words by which it is looked for
 */
public record CityService(String service, BilingualText title, BilingualText also, List<Situation> situations)
        implements Serializable {

    public Optional<Situation> situation(String slug) {
        return situations.stream()
                .filter(situation -> situation.situation().equals(slug))
                .findFirst();
    }

    /** Whether each of the words is found in it, in either language; case and accents do not matter. */
    public boolean matches(String words) {
        String text = PlainWords.plain(
                Stream.concat(Stream.of(title, also), situations.stream().map(Situation::title))
                        .map(part -> part.en() + " " + part.fr())
                        .collect(Collectors.joining(" ")));
        return Arrays.stream(PlainWords.plain(words).strip().split("\\s+")).allMatch(text::contains);
    }
}
