package broadsheet.typeset.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Finds and reads the tables of one face. Reads past the end surface as [IndexOutOfBoundsException].
final class OpenTypeReader {
    static final int COLLECTION = 0x74746366;
    private static final int OPENTYPE = 0x4F54544F;
    private static final int TRUETYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int USE_TYPO_METRICS = 1 << 7;

    private final ByteBuffer data;
    private final int directory;

    OpenTypeReader(ByteBuffer data, int index) throws IOException {
        this.data = data.duplicate().order(ByteOrder.BIG_ENDIAN);
        int tag = this.data.getInt(0);
        if (tag == COLLECTION) {
            int count = this.data.getInt(8);
            if (index < 0 || index >= count) {
                throw new IOException("no face " + index + " among " + count);
            }
            directory = this.data.getInt(12 + 4 * index);
            tag = this.data.getInt(directory);
        } else {
            if (index != 0) {
                throw new IOException("no face " + index + " in a file of one");
            }
            directory = 0;
        }
        if (tag != OPENTYPE && tag != TRUETYPE && tag != APPLE) {
            throw new IOException("not a font");
        }
    }

    OpenTypeFace face() throws IOException {
        int unitsPerEm = u16(table("head") + 18);
        if (unitsPerEm == 0) {
            throw new IOException("font with no units per em");
        }
        float[] advances = advances(unitsPerEm);
        double[] extent = extent(unitsPerEm);
        int cmap = table("cmap");
        return OpenTypeFace.of(CharacterMapReader.read(data, cmap), advances, extent[0], extent[1]);
    }

    private float[] advances(int unitsPerEm) throws IOException {
        int metrics = u16(table("hhea") + 34);
        if (metrics == 0) {
            throw new IOException("font with no advances");
        }
        int hmtx = table("hmtx");
        float[] advances = new float[metrics];
        for (int i = 0; i < metrics; i++) {
            advances[i] = u16(hmtx + 4 * i) / (float) unitsPerEm;
        }
        return advances;
    }

    /// Ascent and descent in em: those of `hhea`, as every system's rasteriser uses, unless the face asks for the typographic ones.
    private double[] extent(int unitsPerEm) throws IOException {
        int hhea = table("hhea");
        double ascent = data.getShort(hhea + 4);
        double descent = -data.getShort(hhea + 6);
        int os2 = find("OS/2");
        if (os2 >= 0 && (u16(os2 + 62) & USE_TYPO_METRICS) != 0) {
            ascent = data.getShort(os2 + 68);
            descent = -data.getShort(os2 + 70);
        }
        return new double[] {ascent / unitsPerEm, descent / unitsPerEm};
    }

    private int table(String tag) throws IOException {
        int at = find(tag);
        if (at < 0) {
            throw new IOException("font without " + tag);
        }
        return at;
    }

    private int find(String tag) {
        int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
        int count = u16(directory + 4);
        for (int i = 0; i < count; i++) {
            int entry = directory + 12 + 16 * i;
            if (data.getInt(entry) == wanted) {
                return data.getInt(entry + 8);
            }
        }
        return -1;
    }

    private int u16(int at) { return Short.toUnsignedInt(data.getShort(at)); }
}
