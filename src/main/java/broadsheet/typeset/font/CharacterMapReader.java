package broadsheet.typeset.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// Reads a `cmap` table: the Unicode subtable of format 12, else that of format 4 (OpenType 1.9, cmap).
final class CharacterMapReader {
    private static final int BASIC = 0x10000;

    private final ByteBuffer data;
    private final char[] basic = new char[BASIC];
    private final Map<Integer, Integer> above = new HashMap<>();

    private CharacterMapReader(ByteBuffer data) { this.data = data; }

    static CharacterMap read(ByteBuffer data, int cmap) throws IOException {
        CharacterMapReader reader = new CharacterMapReader(data);
        int full = reader.subtable(cmap, 12);
        int four = reader.subtable(cmap, 4);
        if (full >= 0) {
            reader.readFormat12(full);
        } else if (four >= 0) {
            reader.readFormat4(four);
        } else {
            throw new IOException("font without a Unicode character map");
        }
        return new CharacterMap(reader.basic, Map.copyOf(reader.above));
    }

    /// Where the first Unicode subtable of a format begins, or −1. Symbol encodings (3, 0) are no Unicode.
    private int subtable(int cmap, int format) {
        int count = u16(cmap + 2);
        for (int i = 0; i < count; i++) {
            int record = cmap + 4 + 8 * i;
            int platform = u16(record);
            int encoding = u16(record + 2);
            boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
            int at = cmap + data.getInt(record + 4);
            if (unicode && u16(at) == format) {
                return at;
            }
        }
        return -1;
    }

    private void readFormat12(int at) {
        int groups = data.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int first = data.getInt(group);
            int last = Math.min(data.getInt(group + 4), Character.MAX_CODE_POINT);
            int glyph = data.getInt(group + 8);
            for (int c = Math.max(0, first); c <= last; c++) {
                put(c, glyph + c - first);
            }
        }
    }

    private void readFormat4(int at) {
        int segments = u16(at + 6) / 2;
        int ends = at + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int ranges = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int start = u16(starts + 2 * i);
            int end = u16(ends + 2 * i);
            int delta = u16(deltas + 2 * i);
            int range = u16(ranges + 2 * i);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c + delta : indirect(ranges + 2 * i + range + 2 * (c - start), delta);
                put(c, glyph & 0xFFFF);
            }
        }
    }

    private int indirect(int at, int delta) {
        int glyph = u16(at);
        return glyph == 0 ? 0 : glyph + delta;
    }

    private void put(int codePoint, int glyph) {
        if (glyph <= 0 || glyph > 0xFFFF) {
            return;
        }
        if (codePoint < BASIC) {
            basic[codePoint] = (char) glyph;
        } else {
            above.put(codePoint, glyph);
        }
    }

    private int u16(int at) { return Short.toUnsignedInt(data.getShort(at)); }
}
