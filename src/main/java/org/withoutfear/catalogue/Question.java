package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.withoutfear.shared.BilingualText;

/**
 * A question of the bank.
 *
 * <p>An answer is a set of marks in every type. Where options are selected, a mark is the slug of an option. Where they are put in
 * order it is {@code option=place}, the places counted from 1; where they are matched it is {@code item=option}.
 *
 * @param register the names of the entries of the Register it cites besides its clauses; mostly none
 * @param lesson the lesson to reread
 * @param difficulty 1 easy, 2 middle, 3 hard
 * @param options what is selected; in the right order for {@link Type#ORDER}, the pieces as they are read for {@link Type#MARK}
 * @param items what an option is chosen for; empty but for {@link Type#MATCH}
 * @param document what the pieces belong to; null but for {@link Type#MARK}
 */
public record Question(
        String slug,
        Type type,
        List<String> clauses,
        List<String> register,
        String lesson,
        int difficulty,
        BilingualText text,
        List<Option> options,
        List<Item> items,
        Document document)
        implements Serializable {

    public enum Type {
        SINGLE,
        MULTIPLE,
        ORDER,
        MATCH,
        MARK
    }

    /**
     * Something to select or to place.
     *
     * @param correct whether it is to be selected
     * @param feedback null for an option that items are matched with
     */
    public record Option(String slug, boolean correct, BilingualText text, BilingualText feedback)
            implements Serializable {}

    /** Something to find the option for. */
    public record Item(String slug, String match, BilingualText text, BilingualText feedback) implements Serializable {}

    /** The record whose pieces are marked. */
    public record Document(Kind kind, BilingualText title) implements Serializable {
        public enum Kind {
            NOTE,
            EMAIL,
            FORM
        }
    }

    /** The marks of the right answer. */
    public Set<String> correct() {
        return switch (type) {
            case SINGLE, MULTIPLE, MARK ->
                options.stream().filter(Option::correct).map(Option::slug).collect(Collectors.toSet());
            case ORDER ->
                IntStream.range(0, options.size())
                        .mapToObj(at -> placed(options.get(at).slug(), String.valueOf(at + 1)))
                        .collect(Collectors.toSet());
            case MATCH ->
                items.stream().map(item -> placed(item.slug(), item.match())).collect(Collectors.toSet());
        };
    }

    /**
     * Whether another question asks the same: in the same words, with the same choices under the same names, and the same right
     * answer. What the question itself is called does not count, nor in which order its choices stand in the file; but the order in
     * which steps belong is their right answer, and the pieces of a document are read in theirs.
     */
    public boolean asksTheSame(Question other) {
        return asked().equals(other.asked());
    }

    /** The same text for all questions that ask the same, and for no others; short, of letters and digits. */
    public String fingerprint() {
        return Fingerprint.of(String.join("\n", asked()));
    }

    private List<String> asked() {
        Stream<String> choices = Stream.concat(
                options.stream().map(option -> line(option.slug(), option.text())),
                items.stream().map(item -> line(item.slug(), item.text())));
        return Stream.of(
                        Stream.of(line(type.name(), text)),
                        document == null ? Stream.<String>of() : Stream.of(line(document.kind.name(), document.title)),
                        type == Type.MARK ? choices : choices.sorted(),
                        correct().stream().sorted())
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(String name, BilingualText text) {
        return name + "\t" + text.en() + "\t" + text.fr();
    }

    /** Every mark that an answer may hold. */
    public Set<String> possible() {
        return switch (type) {
            case SINGLE, MULTIPLE, MARK -> slugs().collect(Collectors.toSet());
            case ORDER ->
                slugs().flatMap(slug -> IntStream.rangeClosed(1, options.size())
                                .mapToObj(place -> placed(slug, String.valueOf(place))))
                        .collect(Collectors.toSet());
            case MATCH ->
                items.stream()
                        .flatMap(item -> slugs().map(slug -> placed(item.slug(), slug)))
                        .collect(Collectors.toSet());
        };
    }

    private Stream<String> slugs() {
        return options.stream().map(Option::slug);
    }

    /** Whether nothing is left open in an answer: one option selected, each item placed, no place taken twice. */
    public boolean complete(Set<String> marks) {
        return switch (type) {
            case SINGLE -> marks.size() == 1;
            case MULTIPLE, MARK -> !marks.isEmpty();
            case ORDER -> marks.size() == options.size() && distinct(marks, Question::place) == options.size();
            case MATCH -> marks.size() == items.size();
        };
    }

    /** Whether an answer can be given at all: only marks that are possible, and nothing placed twice. */
    public boolean consistent(Set<String> marks) {
        boolean placing = type == Type.ORDER || type == Type.MATCH;
        return possible().containsAll(marks) && (!placing || distinct(marks, Question::placedSlug) == marks.size());
    }

    private static int distinct(Set<String> marks, UnaryOperator<String> part) {
        return marks.stream().map(part).collect(Collectors.toSet()).size();
    }

    /** The mark that places an option or an item. */
    public static String placed(String slug, String place) {
        return slug + "=" + place;
    }

    private static String place(String mark) {
        return mark.substring(mark.indexOf('=') + 1);
    }

    private static String placedSlug(String mark) {
        return mark.substring(0, mark.indexOf('='));
    }
}
