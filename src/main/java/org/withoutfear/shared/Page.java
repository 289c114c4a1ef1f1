package org.withoutfear.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number the page, counted from 1
 * @param size rows a page
 * @param total rows in all pages
 */
public record Page<T extends Serializable>(List<T> rows, int number, int size, long total) implements Serializable {

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
