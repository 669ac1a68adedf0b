package broadsheet.search;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// A checked, memory-mapped segment of the store; layout in [SegmentBuilder]. Immutable; read by any number of threads, each
/// with a [Cursor] of its own. Only the article table and the editions' data are on the heap.
final class Segment {
    /// In words: 32 KB stay in the first-level cache.
    private static final int DENSE_WINDOW = 4096;

    private final String name;
    private final MappedByteBuffer map;
    private final LongBuffer longs;
    private final int rowWords;
    private final int textWord;
    private final int textWords;
    private final int blobOffset;
    private final int[] table;
    private final List<Stored> editions;

    /// An edition of the segment; `data` carries no articles.
    record Stored(String key, String stamp, EditionIndex data, int first, int end) { }

    private Segment(String name, MappedByteBuffer map) {
        this.name = name;
        this.map = map;
        this.longs = map.duplicate().order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        int editionCount = map.getInt(16);
        int articles = map.getInt(20);
        this.rowWords = map.getInt(24);
        this.textWord = SegmentBuilder.HEADER / 8 + Signatures.ROWS * rowWords;
        this.textWords = Math.toIntExact(map.getLong(32));
        int tables = 8 * (textWord + textWords);
        this.table = new int[articles * SegmentBuilder.ARTICLE_INTS];
        map.slice(tables, table.length * 4).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(table);
        int editionTable = tables + table.length * 4;
        this.blobOffset = editionTable + editionCount * SegmentBuilder.EDITION_INTS * 4;
        this.editions = new ArrayList<>();
        for (int i = 0; i < editionCount; i++) {
            int first = map.getInt(editionTable + i * 8);
            int end = i + 1 < editionCount ? map.getInt(editionTable + i * 8 + 8) : articles;
            editions.add(stored(blob(map.getInt(editionTable + i * 8 + 4)), first, end));
        }
    }

    /// Maps and checks a segment.
    ///
    /// @throws DamagedSegmentException if any byte differs from what was written, or another version wrote it
    /// @throws IOException             if it cannot be read
    static Segment open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < SegmentBuilder.HEADER + 8 || size > Integer.MAX_VALUE) {
                throw new DamagedSegmentException(file + " is " + size + " bytes long");
            }
            MappedByteBuffer map = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            map.order(ByteOrder.LITTLE_ENDIAN);
            check(file, map);
            return new Segment(file.getFileName().toString(), map);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw new DamagedSegmentException(file + ": " + e);
        }
    }

    private static void check(Path file, MappedByteBuffer map) throws DamagedSegmentException {
        int body = map.capacity() - 8;
        byte[] magic = new byte[SegmentBuilder.MAGIC.length];
        map.get(0, magic);
        CRC32C crc = new CRC32C();
        crc.update(map.slice(0, body));
        if (!Arrays.equals(magic, SegmentBuilder.MAGIC) || map.getInt(body + 4) != SegmentBuilder.END
                || map.getInt(body) != (int) crc.getValue()) {
            throw new DamagedSegmentException(file + " is torn or damaged");
        }
        if (map.getInt(8) != SegmentBuilder.VERSION || map.getInt(12) != Folding.standard().version()) {
            throw new DamagedSegmentException(file + " was written by another version");
        }
    }

    private static Stored stored(ByteBuffer in, int first, int end) {
        String key = ByteSink.text(in);
        String stamp = ByteSink.text(in);
        String id = ByteSink.text(in);
        LocalDate date = LocalDate.parse(ByteSink.text(in));
        String nameplate = ByteSink.text(in);
        String title = ByteSink.text(in);
        List<String> sections = new ArrayList<>();
        for (int i = ByteSink.varint(in); i > 0; i--) {
            sections.add(ByteSink.text(in));
        }
        return new Stored(key, stamp, new EditionIndex(id, date, nameplate, title, sections, List.of()), first, end);
    }

    private ByteBuffer blob(int offset) { return map.slice(blobOffset + offset, map.capacity() - 8 - blobOffset - offset); }

    String name() { return name; }

    List<Stored> editions() { return editions; }

    int articles() { return table.length / SegmentBuilder.ARTICLE_INTS; }

    /// Words of one row of signatures.
    int rowWords() { return rowWords; }

    /// Copies a row of signatures.
    void row(int row, long[] into) { longs.get(SegmentBuilder.HEADER / 8 + row * rowWords, into, 0, rowWords); }

    /// How many articles may contain a character.
    int frequency(char c) {
        int count = 0;
        int from = SegmentBuilder.HEADER / 8 + Signatures.single(c) * rowWords;
        for (int i = 0; i < rowWords; i++) {
            count += Long.bitCount(longs.get(from + i));
        }
        return count;
    }

    /// An article with everything needed to show hits in it.
    FoldedArticle read(int article) {
        int words = (length(article) + 3) >>> 2;
        long[] text = new long[words];
        longs.get(textWord + column(article, 0), text);
        ByteBuffer in = blob(column(article, 4));
        String id = ByteSink.text(in);
        String title = ByteSink.text(in);
        String section = ByteSink.text(in);
        int page = ByteSink.varint(in);
        PlaceTable places = PlaceTable.read(in, head(article), length(article));
        return new FoldedArticle(id, title, section, page, places, new PackedText(text, length(article)), ByteSink.block(in));
    }

    /// A whole edition, for moving it into another segment.
    EditionIndex read(Stored edition) {
        List<FoldedArticle> articles = new ArrayList<>();
        for (int i = edition.first(); i < edition.end(); i++) {
            articles.add(read(i));
        }
        EditionIndex data = edition.data();
        return new EditionIndex(data.edition(), data.date(), data.nameplate(), data.title(), data.sections(), articles);
    }

    private int column(int article, int column) { return table[article * SegmentBuilder.ARTICLE_INTS + column]; }

    private int length(int article) { return column(article, 1); }

    private int head(int article) { return column(article, 2); }

    /// Lends one article after the other to a scan, copied from the map in windows. Not thread-safe.
    final class Cursor implements Scanned {
        private final int window;
        private long[] words = new long[0];
        private int from;
        private int to;
        private int article;

        /// @param dense whether most articles will be asked for: then several are copied at once
        Cursor(boolean dense) { this.window = dense ? DENSE_WINDOW : 0; }

        /// Moves to an article.
        Cursor at(int index) {
            article = index;
            int start = column(index, 0);
            int end = start + (Segment.this.length(index) + 3 >>> 2);
            if (start < from || end > to) {
                from = start;
                to = Math.max(end, Math.min(start + window, textWords));
                if (words.length < to - from) {
                    words = new long[Math.max(DENSE_WINDOW, to - from)];
                }
                longs.get(textWord + from, words, 0, to - from);
            }
            return this;
        }

        @Override public long[] words() { return words; }

        @Override public int base() { return column(article, 0) - from; }

        @Override public int length() { return Segment.this.length(article); }

        @Override public int head() { return Segment.this.head(article); }

        @Override public PlaceTable places() {
            ByteBuffer in = blob(column(article, 4));
            for (int skipped = 0; skipped < 3; skipped++) {
                int length = ByteSink.varint(in);
                in.position(in.position() + length);
            }
            ByteSink.varint(in);
            return PlaceTable.read(in, head(), length());
        }
    }
}
