package org.withoutfear.people;

import java.util.List;

/**
 * A column of an HR file.
 *
 * @param required whether every file of its kind must have it
 * @param most how many characters a cell may have
 * @param values the only words a cell may be, capitals or not; empty when it is not held to any
 * @param example what a line of it looks like; empty where most lines have nothing
 */
public record FeedColumn(
        String name, boolean required, Content content, int most, List<String> values, String example) {

    private static final int CODE = 64;
    private static final int DAY = 10;
    private static final int NUMBER = 5;

    /** What a cell is read as. */
    public enum Content {
        TEXT,
        DAY,
        NUMBER,
        ONE_OF
    }

    static FeedColumn text(String name, int most, String example) {
        return new FeedColumn(name, true, Content.TEXT, most, List.of(), example);
    }

    static FeedColumn code(String name, String example) {
        return text(name, CODE, example);
    }

    static FeedColumn day(String name, String example) {
        return new FeedColumn(name, true, Content.DAY, DAY, List.of(), example);
    }

    static FeedColumn number(String name, String example) {
        return new FeedColumn(name, true, Content.NUMBER, NUMBER, List.of(), example);
    }

    static FeedColumn oneOf(String name, String example, String... values) {
        return new FeedColumn(name, true, Content.ONE_OF, CODE, List.of(values), example);
    }

    FeedColumn optional() {
        return new FeedColumn(name, false, content, most, values, example);
    }
}
