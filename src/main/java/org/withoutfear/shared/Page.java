package org.withoutfear.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One page of a longer list.
 *
 * @param number the page, counted from 1
 * @param size rows a page
 * @param total rows in all pages
 */
public record Page<T extends Serializable>(List<T> rows, int number, int size, long total) implements Serializable {

    /**
     * The page with this number, or the nearest there is.
     *
     * @param from gives the rows from an offset on, counted from 0, as many as a page has
     */
    public static <T extends Serializable> Page<T> of(int number, int size, long total, IntFunction<List<T>> from) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        int nearest = Math.max(1, Math.min(number, last));
        return new Page<>(from.apply((nearest - 1) * size), nearest, size, total);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long first() {
        return total == 0 ? 0 : (long) (number - 1) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }
}
