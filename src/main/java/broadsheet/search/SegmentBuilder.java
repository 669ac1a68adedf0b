package broadsheet.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Gathers editions and lays them out as the bytes of one segment. All numbers are little-endian:
///
/// ```
/// header     magic 8 bytes, layout version, folding version, editions, articles, words per row, blob bytes (int each),
///            text words (long), zero up to 64 bytes
/// signatures ROWS × words per row, long
/// text       packed text of all articles, long
/// articles   first text word, length, head, edition, blob offset: 5 int each
/// editions   first article, blob offset: 2 int each
/// blob       per article: id, title, tab, page, places, patches; per edition: key, stamp, id, date, nameplate, title, tabs
/// trailer    CRC32C of everything before, end mark
/// ```
final class SegmentBuilder {
    /// So many articles make a segment full.
    static final int MAX_ARTICLES = 2048;
    /// So many code units make a segment full.
    static final int MAX_CHARS = 1 << 22;
    static final byte[] MAGIC = "BSHTTEXT".getBytes(StandardCharsets.US_ASCII);
    static final int VERSION = 1;
    static final int HEADER = 64;
    static final int END = 0x0E5D_0FED;
    static final int ARTICLE_INTS = 5;
    static final int EDITION_INTS = 2;

    private final List<FoldedArticle> articles = new ArrayList<>();
    private final List<int[]> articleRows = new ArrayList<>();
    private final List<int[]> editionRows = new ArrayList<>();
    private final ByteSink blob = new ByteSink();
    private int words;
    private int chars;

    boolean isEmpty() { return editionRows.isEmpty(); }

    /// Whether this should be written before more is added.
    boolean isFull() { return articles.size() >= MAX_ARTICLES || chars >= MAX_CHARS; }

    /// Adds an edition.
    ///
    /// @param key   under which the shelf knows it
    /// @param stamp changes when the edition's file changes
    void add(String key, String stamp, EditionIndex edition) {
        int ordinal = editionRows.size();
        editionRows.add(new int[] {articles.size(), blob.size()});
        for (String text : List.of(key, stamp, edition.edition(), edition.date().toString(), edition.nameplate(), edition.title())) {
            blob.text(text);
        }
        blob.varint(edition.sections().size());
        edition.sections().forEach(blob::text);
        for (FoldedArticle article : edition.articles()) {
            articleRows.add(new int[] {words, article.text().length(), article.places().head(), ordinal, blob.size()});
            blob.text(article.id());
            blob.text(article.title());
            blob.text(article.section());
            blob.varint(article.page());
            article.places().write(blob);
            blob.block(article.patches());
            articles.add(article);
            words += article.text().words().length;
            chars += article.text().length();
        }
    }

    /// The segment's bytes.
    ByteBuffer build() {
        int rowWords = (articles.size() + 63) >>> 6;
        int size = HEADER + 8 * (Signatures.ROWS * rowWords + words) + 4 * (ARTICLE_INTS * articles.size()
                + EDITION_INTS * editionRows.size()) + blob.size() + 8;
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).putInt(VERSION).putInt(Folding.standard().version()).putInt(editionRows.size()).putInt(articles.size())
                .putInt(rowWords).putInt(blob.size()).putLong(words).position(HEADER);
        Signatures signatures = new Signatures(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            signatures.add(i, articles.get(i));
        }
        for (int row = 0; row < Signatures.ROWS; row++) {
            for (int i = 0; i < rowWords; i++) {
                out.putLong(signatures.word(row, i));
            }
        }
        for (FoldedArticle article : articles) {
            for (long word : article.text().words()) {
                out.putLong(word);
            }
        }
        articleRows.forEach(row -> put(row, out));
        editionRows.forEach(row -> put(row, out));
        out.put(blob.toBytes());
        CRC32C crc = new CRC32C();
        crc.update(out.array(), 0, out.position());
        return out.putInt((int) crc.getValue()).putInt(END).flip();
    }

    private static void put(int[] row, ByteBuffer out) {
        for (int value : row) {
            out.putInt(value);
        }
    }
}
