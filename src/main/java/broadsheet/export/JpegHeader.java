package broadsheet.export;

import java.util.Optional;

/// What a PDF must say of a JPEG file it takes over as it is.
///
/// @param width      in pixels
/// @param height     in pixels
/// @param components 1 grey, 3 colour, 4 CMYK
record JpegHeader(int width, int height, int components) {
    private static final int MARKER = 0xFF;

    /// Reads the frame header (ITU-T T.81 B.2.2); empty for anything but an 8-bit JPEG.
    static Optional<JpegHeader> read(byte[] file) {
        if (file.length < 4 || u8(file, 0) != MARKER || u8(file, 1) != 0xD8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 < file.length && u8(file, at) == MARKER) {
            int marker = u8(file, at + 1);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return u8(file, at + 4) == 8 ? Optional.of(new JpegHeader(u16(file, at + 7), u16(file, at + 5), u8(file, at + 9))) : Optional.empty();
            }
            at += marker == MARKER ? 1 : 2 + u16(file, at + 2);
        }
        return Optional.empty();
    }

    private static int u8(byte[] file, int at) { return file[at] & 0xFF; }

    private static int u16(byte[] file, int at) { return u8(file, at) << 8 | u8(file, at + 1); }
}
