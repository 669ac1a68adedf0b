package broadsheet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The original texts of an article's places, and for each folded code unit the original code point it came from.
final class Originals {
    private final PlaceTable places;
    private final List<String> texts;
    private final int[] origins;

    private Originals(PlaceTable places, List<String> texts, int[] origins) {
        this.places = places;
        this.texts = texts;
        this.origins = origins;
    }

    /// The original text of a place.
    String text(int slot) { return texts.get(slot); }

    /// The code point of its place a folded code unit came from.
    int origin(int position) { return origins[position]; }

    PlaceTable places() { return places; }

    /// Collects original code points in order.
    static final class Builder {
        private final PlaceTable places;
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final int[] origins;
        private int slot;
        private int count;

        Builder(PlaceTable places, int length) {
            this.places = places;
            this.origins = new int[length];
        }

        /// Adds the original code point whose folding stands at `at` and is `width` code units long, maybe none.
        void add(int codePoint, int at, int width) {
            if (codePoint == 0 && width == 1) {
                close();
                return;
            }
            text.appendCodePoint(codePoint);
            Arrays.fill(origins, at, at + width, count);
            count++;
        }

        private void close() {
            texts.add(text.toString());
            text.setLength(0);
            count = 0;
            slot++;
        }

        Originals build() {
            close();
            if (slot != places.size()) {
                throw new IllegalStateException(slot + " texts for " + places.size() + " places");
            }
            return new Originals(places, texts, origins);
        }
    }
}
