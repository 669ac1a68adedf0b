package broadsheet.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// The segments of a JPEG file (ITU-T T.81 annex B): one frame header, at least one scan, the end mark. The scans are stepped
/// over, not decoded; there may not be more of them than any encoder writes, since each costs a decoder a pass over the picture.
final class JpegStructure {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int TEM = 0x01;
    private static final int MOST_SCANS = 100;

    private final ByteBuffer jpeg;
    private int at = 2;
    private int width;
    private int height;
    private int orientation = 1;
    private int scans;

    private JpegStructure(byte[] bytes) { this.jpeg = ByteBuffer.wrap(bytes); }

    static ImageCheck.Size size(byte[] bytes) throws ImageCheck.Broken {
        JpegStructure structure = new JpegStructure(bytes);
        for (int marker = structure.marker(); marker != EOI; marker = structure.marker()) {
            structure.segment(marker);
        }
        if (structure.width == 0 || structure.scans == 0) {
            throw new ImageCheck.Broken(structure.width == 0 ? "SOF" : "SOS");
        }
        return new ImageCheck.Size(structure.width, structure.height, structure.orientation);
    }

    /// The next marker; fill bytes before it are skipped.
    private int marker() throws ImageCheck.Broken {
        if (at >= jpeg.limit() || jpeg.get(at) != (byte) 0xFF) {
            throw new ImageCheck.Broken(at >= jpeg.limit() ? "EOI" : "marker");
        }
        while (at < jpeg.limit() && jpeg.get(at) == (byte) 0xFF) {
            at++;
        }
        if (at >= jpeg.limit()) {
            throw new ImageCheck.Broken("EOI");
        }
        return Byte.toUnsignedInt(jpeg.get(at++));
    }

    private void segment(int marker) throws ImageCheck.Broken {
        if (marker == TEM || marker >= 0xD0 && marker <= SOI) {
            return;
        }
        int length = at + 2 <= jpeg.limit() ? Short.toUnsignedInt(jpeg.getShort(at)) : 0;
        if (length < 2 || at + length > jpeg.limit()) {
            throw new ImageCheck.Broken("segment " + Integer.toHexString(marker));
        }
        if (isFrame(marker)) {
            frame(length);
        } else if (marker == APP1) {
            orientation = orientation(jpeg.slice(at + 2, length - 2)).orElse(orientation);
        }
        at += length;
        if (marker == SOS) {
            scan();
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int length) throws ImageCheck.Broken {
        int components = length >= 8 ? jpeg.get(at + 7) : 0;
        boolean sound = width == 0 && components >= 1 && components <= 4 && length == 8 + 3 * components && jpeg.get(at + 2) == 8;
        if (!sound) {
            throw new ImageCheck.Broken("SOF");
        }
        height = Short.toUnsignedInt(jpeg.getShort(at + 3));
        width = Short.toUnsignedInt(jpeg.getShort(at + 5));
        if (width == 0 || height == 0) {
            throw new ImageCheck.Broken("SOF");
        }
    }

    /// Steps over a scan's data, in which a marker is any `FF` followed by neither 00 nor a restart mark.
    private void scan() throws ImageCheck.Broken {
        if (width == 0 || ++scans > MOST_SCANS) {
            throw new ImageCheck.Broken("SOS");
        }
        while (at + 1 < jpeg.limit()) {
            int next = Byte.toUnsignedInt(jpeg.get(at + 1));
            boolean inside = jpeg.get(at) != (byte) 0xFF || next == 0 || next >= 0xD0 && next < SOI;
            if (!inside && next != 0xFF) {
                return;
            }
            at++;
        }
        throw new ImageCheck.Broken("EOI");
    }

    /// Exif tag 0x0112 of the first directory (CIPA DC-008 §4.6.4).
    private static Optional<Integer> orientation(ByteBuffer segment) {
        if (segment.limit() < 14 || segment.getInt(0) != 0x45786966 || segment.getShort(4) != 0) {
            return Optional.empty();
        }
        ByteBuffer tiff = segment.slice(6, segment.limit() - 6);
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == 0x0112) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? Optional.of(value) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
