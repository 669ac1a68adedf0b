package broadsheet.typeset.font;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The metrics of a shipped face from its `.metrics` file, a few kilobytes beside a font of megabytes: what makes the first line of text
/// appear without reading the font.
///
/// The file holds, big-endian: `BSM1`; units per em; ascent and descent as doubles in em; the missing glyph's advance in units; the number
/// of runs; and for each run of code points of the same advance three variable-length numbers (seven bits a byte, low first, the
/// top bit set when more follow): how far it begins after the run before, its length, its advance in units. Look-ups go by pages of 256
/// code points, each laid out when first asked for.
final class MetricsFile implements FaceAdvances {
    static final int MAGIC = 0x42534D31;
    private static final int PAGE = 256;

    private final int[] starts;
    private final int[] ends;
    private final float[] widths;
    private final float missing;
    private final double ascent;
    private final double descent;
    private final AtomicReferenceArray<float[]> pages = new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / PAGE);

    private MetricsFile(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no metrics of a face");
        }
        float unitsPerEm = in.readUnsignedShort();
        ascent = in.readDouble();
        descent = in.readDouble();
        missing = number(in) / unitsPerEm;
        int runs = number(in);
        if (unitsPerEm == 0 || runs > Character.MAX_CODE_POINT) {
            throw new IOException("damaged metrics of a face");
        }
        starts = new int[runs];
        ends = new int[runs];
        widths = new float[runs];
        int at = 0;
        for (int i = 0; i < runs; i++) {
            starts[i] = at + number(in);
            at = starts[i] + number(in);
            ends[i] = at;
            widths[i] = number(in) / unitsPerEm;
        }
    }

    /// Reads the whole of a stream and leaves it open.
    /// @throws IOException if it cannot be read or is no such file
    static MetricsFile read(InputStream in) throws IOException {
        return new MetricsFile(new DataInputStream(new java.io.ByteArrayInputStream(in.readAllBytes())));
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("damaged metrics of a face");
    }

    private float[] page(int codePoint) {
        int number = codePoint / PAGE;
        float[] page = pages.getAcquire(number);
        if (page == null) {
            page = layOut(number * PAGE);
            pages.setRelease(number, page);
        }
        return page;
    }

    /// The advances of a page, NaN where the face has no glyph.
    private float[] layOut(int first) {
        float[] page = new float[PAGE];
        Arrays.fill(page, Float.NaN);
        int run = Arrays.binarySearch(starts, first);
        for (int i = run >= 0 ? run : Math.max(0, -run - 2); i < starts.length && starts[i] < first + PAGE; i++) {
            for (int c = Math.max(first, starts[i]); c < Math.min(first + PAGE, ends[i]); c++) {
                page[c - first] = widths[i];
            }
        }
        return page;
    }

    @Override
    public boolean has(int codePoint) { return !Float.isNaN(page(codePoint)[codePoint % PAGE]); }

    @Override
    public double advance(int codePoint) {
        float width = page(codePoint)[codePoint % PAGE];
        return Float.isNaN(width) ? missing : width;
    }

    @Override
    public double ascent() { return ascent; }

    @Override
    public double descent() { return descent; }
}
