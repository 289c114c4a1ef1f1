package org.withoutfear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutfear.shared.Language;

/** Whoever reads the trail reads sentences: every act that the code records has its words, in both languages. */
class TrailWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/withoutfear");
    private static final Pattern RECORDS = Pattern.compile("\\b(?:new Act\\(|Act\\.by\\(|Act\\.bySystem\\()");
    private static final Pattern GIVEN = Pattern.compile(
            "(?:new Act\\(|Act\\.by\\()\\s*[\\w.()]+,\\s*\"([^\"]+)\"|Act\\.bySystem\\(\\s*\"([^\"]+)\"");
    private static final Pattern DOTTED = Pattern.compile("\"((?:people|policy|catalogue|learning|certification"
            + "|notification|reporting|shared)\\.[a-zA-Z]+\\.[a-zA-Z.]+)\"");

    @Test
    void everyActHasWordsInBothLanguages() {
        Set<String> acts = new TreeSet<>();
        sources().forEach(source -> acts.addAll(acts(source)));
        assertTrue(acts.size() > 15, "" + acts);
        for (Language language : Language.values()) {
            List<String> speechless = acts.stream()
                    .filter(act -> !known(language, "trail." + act))
                    .toList();
            assertEquals(List.of(), speechless, language + " has no words for these acts");
        }
    }

    @Test
    void findsActsHoweverTheyAreGiven() {
        assertEquals(Set.of("people.a.done"), acts("trail.record(Act.by(me, \"people.a.done\", \"person:1\"));"));
        assertEquals(
                Set.of("people.b.done"), acts("trail.record(new Act(\n  null,\n  \"people.b.done\", null, null));"));
        assertEquals(Set.of("people.c.done"), acts("trail.record(Act.bySystem(\"people.c.done\", \"x\", null));"));
        assertEquals(
                Set.of("people.d.done", "people.e.done"),
                acts("set(first ? \"people.d.done\" : \"people.e.done\"); record(Act.by(me, act, \"x\"));"));
        assertEquals(Set.of(), acts("record(Act.by(me, act, \"x\")); throw new Rejected(\"people.roles.nobody\");"));
        assertEquals(Set.of(), acts("language.say(\"people.f.done\")"));
    }

    /** The acts a source records: what it gives for one, and every other dotted name in it that is no message. */
    private static Set<String> acts(String source) {
        Set<String> acts = new TreeSet<>();
        if (!RECORDS.matcher(source).find()) {
            return acts;
        }
        Matcher given = GIVEN.matcher(source);
        while (given.find()) {
            acts.add(given.group(1) == null ? given.group(2) : given.group(1));
        }
        DOTTED.matcher(source)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !known(Language.EN, name))
                .forEach(acts::add);
        return acts;
    }

    private static boolean known(Language language, String key) {
        return language.sentences().containsKey(key);
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TrailWordsTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
