package broadsheet.search;

import java.util.ArrayList;
import java.util.List;

/// The original texts of an article's places, and for each folded code unit the original code point it came from.
final class Originals {
    private final List<String> texts;
    private final int[] origins;

    private Originals(List<String> texts, int[] origins) {
        this.texts = texts;
        this.origins = origins;
    }

    /// The original text of a place.
    String text(int slot) { return texts.get(slot); }

    /// The code point of its place a folded code unit came from.
    int origin(int position) { return origins[position]; }

    /// Collects original code points in order.
    static final class Builder {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final int[] origins;
        private int count;

        Builder(int length) {
            this.origins = new int[length];
        }

        /// Adds the original code point whose folding stands at `at` and is `width` code units long, maybe none.
        void add(int codePoint, int at, int width) {
            if (codePoint == 0 && width == 1) {
                close();
                return;
            }
            text.appendCodePoint(codePoint);
            for (int i = at; i < at + width; i++) {
                origins[i] = count;
            }
            count++;
        }

        private void close() {
            texts.add(text.toString());
            text.setLength(0);
            count = 0;
        }

        Originals build() {
            close();
            return new Originals(texts, origins);
        }
    }
}
