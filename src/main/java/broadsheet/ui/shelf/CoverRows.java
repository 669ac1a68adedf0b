package broadsheet.ui.shelf;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The numbers of the rows of covers, from 0. Where there are more or fewer of them than before only the end of the list changes, so
/// that the rows in sight keep their nodes, whatever they come to show. FX thread.
final class CoverRows extends ObservableListBase<Integer> {
    private int size;

    @Override
    public Integer get(int row) { return row; }

    @Override
    public int size() { return size; }

    void resize(int rows) {
        int before = size;
        if (rows == before) {
            return;
        }
        beginChange();
        size = rows;
        if (rows > before) {
            nextAdd(before, rows);
        } else {
            nextRemove(rows, numbers(rows, before));
        }
        endChange();
    }

    private static List<Integer> numbers(int from, int to) {
        return new AbstractList<>() {
            @Override public Integer get(int at) { return from + at; }

            @Override public int size() { return to - from; }
        };
    }
}
