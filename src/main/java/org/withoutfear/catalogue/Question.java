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

    /** Whether another version's question asks the same: in the same words, with the same choices and the same right answer. */
    public boolean asksTheSame(Question other) {
        return type == other.type
                && text.equals(other.text)
                && choices().equals(other.choices())
                && possible().equals(other.possible())
                && correct().equals(other.correct());
    }

    private List<BilingualText> choices() {
        return Stream.concat(options.stream().map(Option::text), items.stream().map(Item::text))
                .toList();
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
