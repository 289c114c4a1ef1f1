package org.withoutfear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of the platform: the same in both languages, each once, with per cent written as each language writes it. */
class SentencesTest {

    private static final Pattern ACCOUNT = Pattern.compile("^people\\.signIn\\.demo\\.(\\w+)=\\{0}, \\{1}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everySentenceStandsOnceAndInBothLanguages(String language) throws IOException {
        List<String> keys =
                lines(language).stream().map(line -> line.split("=", 2)[0]).toList();
        assertTrue(keys.size() > 500, "" + keys.size());
        Set<String> twice =
                keys.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(key -> key.getValue() > 1)
                        .map(key -> key.getKey())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), twice);
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(lines(language.equals("en") ? "fr" : "en").stream()
                .map(line -> line.split("=", 2)[0])
                .toList());
        assertEquals(Set.of(), missing, "Only in " + language);
    }

    @ParameterizedTest
    @CsvSource({"en, .*\\s%.*|.*\u00a0%.*", "fr, .*[^\u00a0]%.*"})
    void perCentIsWrittenAsTheLanguageWritesIt(String language, String wrong) throws IOException {
        List<String> found =
                lines(language).stream().filter(line -> line.matches(wrong)).toList();
        assertEquals(List.of(), found);
        assertTrue(lines(language).stream().anyMatch(line -> line.contains("%")));
    }

    @Test
    void frenchMarksHaveTheirNoBreakSpace() throws IOException {
        String wrong = ".*[^\u00a0\u202f][:;?!»](\\s.*|$)|.*\\h ?«[^\u00a0\u202f].*|.* [:;?!].*";
        assertEquals(
                List.of(),
                lines("fr").stream()
                        .filter(line -> line.split("=", 2)[1]
                                .replaceAll("\\{\\d,[^}]*\\}", "")
                                .matches(wrong))
                        .toList());
    }

    /** What a real city says as well must not name the fictional one, its people or its telephone numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void onlyTheDemonstrationNamesItsCityAndItsPeople(String language) throws IOException {
        Pattern fiction = Pattern.compile("(?i)bellerive|555|@|\\b(" + String.join("|", accounts(language)) + ")\\b");
        assertEquals(
                List.of(),
                lines(language).stream()
                        .filter(line -> !line.matches("(shared|people\\.signIn)\\.demo\\..*"))
                        .filter(line -> fiction.matcher(line.split("=", 2)[1]).find())
                        .toList());
    }

    private static List<String> accounts(String language) throws IOException {
        List<String> accounts = lines(language).stream()
                .map(ACCOUNT::matcher)
                .filter(Matcher::find)
                .map(account -> account.group(1))
                .toList();
        assertEquals(8, accounts.size(), accounts.toString());
        return accounts;
    }

    private static List<String> lines(String language) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/org/withoutfear/messages_" + language + ".properties"))
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
