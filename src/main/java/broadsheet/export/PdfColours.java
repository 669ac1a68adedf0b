package broadsheet.export;

import broadsheet.typeset.layout.Ink;

/// The colours of a printed page: those of the light theme on white paper, tints as on the screen.
final class PdfColours {
    private static final float FULL = 255f;

    private PdfColours() { }

    /// Red, green, blue, each 0 … 1.
    static float[] rgb(Ink ink) {
        return switch (ink) {
            case TEXT -> of(0x1C1B1A);
            case QUIET -> of(0x5F5C57);
            case RULE -> of(0xA2A09C);
            case HAIRLINE -> of(0xDAD8D4);
            case RED -> of(0xB3211B);
            case PAPER -> of(0xFFFFFF);
            case RED_TINT -> of(0xF5E3DF);
        };
    }

    private static float[] of(int rgb) {
        return new float[] {(rgb >> 16 & 0xFF) / FULL, (rgb >> 8 & 0xFF) / FULL, (rgb & 0xFF) / FULL};
    }
}
