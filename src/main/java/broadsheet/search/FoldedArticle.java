package broadsheet.search;

import broadsheet.edition.Part;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// One article folded for searching, with what is needed to show the original again: the folded text, the places it consists
/// of, and a patch wherever folding changed a code point. Immutable.
///
/// @param id      the article's id; "" for the masthead and the credit line of the edition
/// @param title   what to call it in a list of results
/// @param section the tab it stands in, "" where none
/// @param page    the printed page it begins on, 0 where unknown
/// @param places  where each place begins in the text
/// @param text    the folded places, separated by U+0000
/// @param patches pairs of numbers ([ByteSink]): how many folded code units after the last patch, and the original code point
record FoldedArticle(String id, String title, String section, int page, PlaceTable places, PackedText text, byte[] patches)
        implements Scanned {
    @Override public long[] words() { return text.words(); }

    @Override public int base() { return 0; }

    @Override public int length() { return text.length(); }

    @Override public int head() { return places.head(); }

    /// The original texts of the places and the way from folded to original offsets.
    ///
    /// @param upTo folded code units from here on are not needed; the place this one stands in is still whole
    Originals originals(int upTo) {
        int length = upTo >= text.length() ? text.length() : places.end(places.slot(upTo));
        Originals.Builder builder = new Originals.Builder(length);
        ByteBuffer in = ByteBuffer.wrap(patches);
        Folding folding = Folding.standard();
        PackedText.Reader reader = text.reader();
        int next = in.hasRemaining() ? ByteSink.varint(in) : -1;
        int at = 0;
        while (at < length || next == at) {
            if (at == next) {
                int original = ByteSink.varint(in);
                int width = folding.fold(original).length();
                builder.add(original, at, width);
                at += width;
                next = in.hasRemaining() ? at - width + ByteSink.varint(in) : -1;
            } else {
                char c = reader.charAt(at);
                boolean pair = Character.isHighSurrogate(c);
                builder.add(pair ? Character.toCodePoint(c, reader.charAt(at + 1)) : c, at, pair ? 2 : 1);
                at += pair ? 2 : 1;
            }
        }
        return builder.build();
    }

    /// Folds one article, place by place.
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final ByteSink patches = new ByteSink();
        private final List<Part> parts = new ArrayList<>();
        private final List<Integer> indexes = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private int head;
        private int patched;

        /// Adds a place; those of the head must come first.
        void add(Part part, int index, String original) {
            if (!parts.isEmpty()) {
                text.append('\0');
            }
            parts.add(part);
            indexes.add(index);
            starts.add(text.length());
            Folding folding = Folding.standard();
            original.codePoints().forEach(c -> {
                int at = text.length();
                folding.append(c, text);
                boolean same = text.length() > at && text.codePointAt(at) == c && text.length() == at + Character.charCount(c);
                if (!same) {
                    patches.varint(at - patched);
                    patches.varint(c);
                    patched = at;
                }
            });
            if (Scope.of(part).inHead()) {
                head = text.length();
            }
        }

        boolean isEmpty() { return parts.isEmpty(); }

        FoldedArticle build(String id, String title, String section, int page) {
            int[] from = starts.stream().mapToInt(Integer::intValue).toArray();
            int[] index = indexes.stream().mapToInt(Integer::intValue).toArray();
            PlaceTable places = new PlaceTable(parts.toArray(Part[]::new), index, from, head, text.length());
            return new FoldedArticle(id, title, section, page, places, PackedText.of(text), patches.toBytes());
        }
    }
}
