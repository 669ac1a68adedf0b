package broadsheet.search;

import broadsheet.edition.Part;
import java.nio.ByteBuffer;

/// Where in the folded text of an article its places begin: heads (titles, names) first, then body, captions and the rest.
/// Between two places stands one U+0000. The arrays are never changed after construction.
///
/// @param parts   which part
/// @param indexes which block, picture or entry of it
/// @param starts  the first folded code unit of each, ascending
/// @param head    where the head ends
/// @param length  the length of the folded text in code units
record PlaceTable(Part[] parts, int[] indexes, int[] starts, int head, int length) {
    private static final Part[] PARTS = Part.values();

    int size() { return parts.length; }

    /// Which place the code unit at this position belongs to.
    int slot(int position) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The end of a place's folded text.
    int end(int slot) { return slot + 1 < starts.length ? starts[slot + 1] - 1 : length; }

    boolean inScope(int position, int mask) { return (mask & 1 << Scope.of(parts[slot(position)]).ordinal()) != 0; }

    void write(ByteSink out) {
        out.varint(parts.length);
        int before = 0;
        for (int i = 0; i < parts.length; i++) {
            out.varint(parts[i].ordinal());
            out.varint(indexes[i]);
            out.varint(starts[i] - before);
            before = starts[i];
        }
    }

    static PlaceTable read(ByteBuffer in, int head, int length) {
        int size = ByteSink.varint(in);
        Part[] parts = new Part[size];
        int[] indexes = new int[size];
        int[] starts = new int[size];
        int before = 0;
        for (int i = 0; i < size; i++) {
            parts[i] = PARTS[ByteSink.varint(in)];
            indexes[i] = ByteSink.varint(in);
            before += ByteSink.varint(in);
            starts[i] = before;
        }
        return new PlaceTable(parts, indexes, starts, head, length);
    }
}
