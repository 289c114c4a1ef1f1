package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import org.withoutfear.catalogue.ContentChange.Passage;

/** Which lines of a text differ from an earlier one: those outside of the longest sequence of lines that both have. */
final class ChangedLines {

    /** Beyond so many pairs of lines to compare, what lies between the first and the last difference is one passage. */
    private static final int MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Passage> passages = new ArrayList<>();

    private ChangedLines(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Passage> of(String before, String after) {
        ChangedLines lines =
                new ChangedLines(before.lines().toList(), after.lines().toList());
        lines.compare();
        return lines.passages;
    }

    private void compare() {
        int first = 0;
        while (first < Math.min(before.size(), after.size()) && same(first, first)) {
            first++;
        }
        int beforeEnd = before.size();
        int afterEnd = after.size();
        while (beforeEnd > first && afterEnd > first && same(beforeEnd - 1, afterEnd - 1)) {
            beforeEnd--;
            afterEnd--;
        }
        if ((long) (beforeEnd - first) * (afterEnd - first) > MOST_PAIRS) {
            add(first, beforeEnd, first, afterEnd);
        } else {
            walk(first, beforeEnd, afterEnd, common(first, beforeEnd, afterEnd));
        }
    }

    /** For each pair of places, counted from the first difference, how many lines both texts have in common from there on. */
    private int[][] common(int first, int beforeEnd, int afterEnd) {
        int[][] common = new int[beforeEnd - first + 1][afterEnd - first + 1];
        for (int old = beforeEnd - 1; old >= first; old--) {
            for (int now = afterEnd - 1; now >= first; now--) {
                int row = old - first;
                int column = now - first;
                common[row][column] = same(old, now)
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    private void walk(int first, int beforeEnd, int afterEnd, int[][] common) {
        int old = first;
        int now = first;
        int oldBegin = first;
        int nowBegin = first;
        while (old < beforeEnd && now < afterEnd) {
            if (same(old, now)) {
                add(oldBegin, old++, nowBegin, now++);
                oldBegin = old;
                nowBegin = now;
            } else if (common[old - first + 1][now - first] >= common[old - first][now - first + 1]) {
                old++;
            } else {
                now++;
            }
        }
        add(oldBegin, beforeEnd, nowBegin, afterEnd);
    }

    private boolean same(int old, int now) {
        return before.get(old).equals(after.get(now));
    }

    private void add(int oldBegin, int oldEnd, int nowBegin, int nowEnd) {
        if (oldBegin < oldEnd || nowBegin < nowEnd) {
            passages.add(new Passage(
                    nowBegin + 1,
                    List.copyOf(before.subList(oldBegin, oldEnd)),
                    List.copyOf(after.subList(nowBegin, nowEnd))));
        }
    }
}
