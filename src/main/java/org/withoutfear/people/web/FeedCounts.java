package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.withoutfear.shared.web.CurrentLanguage;

/** What the trail keeps of an HR feed that was applied, as words: {@code new 2, moved 0} is two new people. */
@RequestScoped
class FeedCounts {

    private static final Pattern COUNT = Pattern.compile("([a-z]+) (\\d{1,9})");

    @Inject
    private CurrentLanguage language;

    /** The counts that are not zero. */
    String say(String kept) {
        String said = COUNT.matcher(kept)
                .results()
                .filter(count -> Integer.parseInt(count.group(2)) > 0)
                .map(count -> language.say("people.feed.counts." + count.group(1), Integer.valueOf(count.group(2))))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? language.say("people.feed.counts.none") : said;
    }
}
