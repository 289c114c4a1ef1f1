package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.people.People;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Trail;
import org.withoutfear.shared.web.CurrentLanguage;

/** The trail of every act that changed a record, as sentences. */
@Named
@RequestScoped
public class TrailPage {

    private static final int SIZE = 50;
    private static final String FEED = "people.feed.applied";
    private static final Pattern PERSON = Pattern.compile("person:(\\d{1,18})");

    private static final Pattern RULING = Pattern.compile("ruling:(\\d{1,18})");

    @Inject
    private Trail trail;

    @Inject
    private People people;

    @Inject
    private CurrentLanguage language;

    @Inject
    private FeedCounts counts;

    private String q = "";
    private int number = 1;
    private Page<Trail.Line> lines;
    private Map<Long, String> names;

    public Page<Trail.Line> getLines() {
        if (lines == null) {
            lines = trail.search(q, number, SIZE);
            names = new HashMap<>();
            people.findAll(mentioned(lines)).forEach((id, person) -> names.put(id, person.name()));
        }
        return lines;
    }

    private static Set<Long> mentioned(Page<Trail.Line> lines) {
        Set<Long> ids = new TreeSet<>();
        for (Trail.Line line : lines.rows()) {
            if (line.byPersonId() != null) {
                ids.add(line.byPersonId());
            }
            Matcher person = PERSON.matcher(line.subject());
            if (person.matches()) {
                ids.add(Long.valueOf(person.group(1)));
            }
        }
        return ids;
    }

    /** Who did it: a name, or the system. */
    public String who(Trail.Line line) {
        return line.byPersonId() == null
                ? language.say("people.trail.system")
                : names.getOrDefault(line.byPersonId(), "person:" + line.byPersonId());
    }

    /** What was done, as a sentence; by its bare name only where an earlier version of the platform did it. */
    public String what(Trail.Line line) {
        String key = "trail." + line.what();
        return language.knows(key) ? language.say(key, who(line), subject(line)) : line.what() + " – " + subject(line);
    }

    /** What stands there since; of an HR feed, what it changed. */
    public String after(Trail.Line line) {
        return FEED.equals(line.what()) && line.after() != null ? counts.say(line.after()) : told(line.after());
    }

    /** The name of a person; of anything else what stands after its kind, which the sentence names. */
    private String subject(Trail.Line line) {
        Matcher person = PERSON.matcher(line.subject());
        return person.matches()
                ? names.getOrDefault(Long.valueOf(person.group(1)), line.subject())
                : line.subject().substring(line.subject().indexOf(':') + 1);
    }

    /** What an act found, left or rests on: in words where it is a name of the platform's own, else as it was recorded. */
    public String told(String value) {
        Matcher ruling = RULING.matcher(value == null ? "" : value);
        if (ruling.matches()) {
            return language.say("trail.value.ruling", ruling.group(1));
        }
        String key = "trail.value." + value;
        return language.knows(key) ? language.say(key) : value;
    }

    /** The address of a page of this search, up to its number. */
    public String getAddress() {
        return "/admin/trail?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&page=";
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
