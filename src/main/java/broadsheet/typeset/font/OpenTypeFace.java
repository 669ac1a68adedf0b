package broadsheet.typeset.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The character map, advances and vertical extents of one TrueType or OpenType face (OpenType 1.9: `cmap`, `hmtx`, `hhea`, `OS/2`, `head`).
///
/// Outlines are never touched. Immutable and safe for any thread. Every look-up is one or two array reads.
public final class OpenTypeFace implements FaceAdvances {
    private final CharacterMap characters;
    private final float[] advances;
    private final double ascent;
    private final double descent;

    private OpenTypeFace(CharacterMap characters, float[] advances, double ascent, double descent) {
        this.characters = characters;
        this.advances = advances;
        this.ascent = ascent;
        this.descent = descent;
    }

    /// Reads face `index` (0 for a file of one face) of a file, mapping it so that only the tables needed are loaded.
    /// @throws IOException if the file cannot be read, is no font, is cut off or has no such face
    public static OpenTypeFace read(Path file, int index) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), index);
        }
    }

    /// Reads face `index` of the font in `data`, from its start to its limit.
    /// @throws IOException as [#read(Path, int)]
    public static OpenTypeFace read(ByteBuffer data, int index) throws IOException {
        try {
            return new OpenTypeReader(data, index).face();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("font cut off or damaged", e);
        }
    }

    static OpenTypeFace of(CharacterMap characters, float[] advances, double ascent, double descent) {
        return new OpenTypeFace(characters, advances, ascent, descent);
    }

    /// How many faces a file holds: 1, or the count of a collection.
    static int count(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.allocate(12);
            channel.read(head, 0);
            return head.getInt(0) == OpenTypeReader.COLLECTION ? Math.clamp(head.getInt(8), 0, 256) : 1;
        }
    }

    @Override
    public boolean has(int codePoint) { return glyph(codePoint) != 0; }

    /// The glyph of a character, 0 for none.
    public int glyph(int codePoint) { return characters.glyph(codePoint); }

    @Override
    public double advance(int codePoint) {
        int glyph = glyph(codePoint);
        return advances[Math.min(glyph, advances.length - 1)];
    }

    @Override
    public double ascent() { return ascent; }

    @Override
    public double descent() { return descent; }
}
