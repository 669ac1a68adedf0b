package broadsheet.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Builds the smallest font the reader takes: one character, 1,000 units per em, no outlines.
final class TinyFont {
    private TinyFont() { }

    static byte[] withGlyphFor(int codePoint, int advance) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("cmap", ByteBuffer.allocate(40).putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10)
            .putInt(12).putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1).putInt(codePoint).putInt(codePoint).putInt(1)
            .array());
        tables.put("head", ByteBuffer.allocate(54).putShort(18, (short) 1000).array());
        tables.put("hhea", ByteBuffer.allocate(36).putShort(4, (short) 880).putShort(6, (short) -120).putShort(34, (short) 2).array());
        tables.put("hmtx", ByteBuffer.allocate(8).putShort((short) 1000).putShort((short) 0).putShort((short) advance).putShort((short) 0)
            .array());
        int at = 12 + 16 * tables.size();
        ByteBuffer font = ByteBuffer.allocate(at + tables.values().stream().mapToInt(table -> table.length).sum());
        font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(at).putInt(table.getValue().length);
            font.put(at, table.getValue());
            at += table.getValue().length;
        }
        return font.array();
    }
}
