package broadsheet.search;

import java.util.Arrays;

/// A growing list of numbers, reused from article to article.
final class IntList {
    private int[] values = new int[32];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int index) { return values[index]; }

    int size() { return size; }

    void clear() { size = 0; }
}
