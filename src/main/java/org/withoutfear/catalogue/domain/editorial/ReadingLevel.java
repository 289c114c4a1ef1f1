package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.regex.Pattern;
import org.withoutfear.shared.Language;

/**
 * How hard running text is to read.
 *
 * @param words counted as they are written, with their apostrophes and hyphens
 */
record ReadingLevel(Language language, int sentences, int words, int syllables) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("[.!?…]+(?=[\\s\\u00a0\\u202f”»)*_]|$)");
    /** Points that end no sentence. */
    private static final Pattern SHORT =
            Pattern.compile("\\b(Mr|Mrs|Ms|Dr|St|M|p\\.m|a\\.m|etc|no|art|s)\\.(?=\\s+[\\p{L}\\d])");

    /** Counts blocks of text: each ends its last sentence, with a point or without. */
    static ReadingLevel of(Language language, List<String> blocks) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String block : blocks) {
            List<String> found =
                    WORD.matcher(block).results().map(r -> r.group()).toList();
            if (!found.isEmpty()) {
                words += found.size();
                syllables += found.stream()
                        .mapToInt(word -> Syllables.of(word, language))
                        .sum();
                sentences += sentences(block);
            }
        }
        return new ReadingLevel(language, sentences, words, syllables);
    }

    private static int sentences(String block) {
        String text = SHORT.matcher(block.strip()).replaceAll("$1");
        int sentences = 0;
        for (String part : END.split(text)) {
            sentences += WORD.matcher(part).find() ? 1 : 0;
        }
        return Math.max(1, sentences);
    }

    /** English: the school grade of Flesch and Kincaid, lower is easier. French: the score of Kandel and Moles, higher is easier. */
    double figure() {
        double length = (double) words / sentences;
        double weight = (double) syllables / words;
        return language == Language.EN ? 0.39 * length + 11.8 * weight - 15.59 : 207 - 1.015 * length - 73.6 * weight;
    }

    boolean plain() {
        return words == 0 || (language == Language.EN ? figure() <= 9 : figure() >= 50);
    }
}
