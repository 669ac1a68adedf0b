package broadsheet.typeset.font;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The character map, advances and vertical extents of one TrueType or OpenType face (OpenType 1.9: `cmap`, `hmtx`, `hhea`, `OS/2`, `head`).
///
/// Outlines are never touched. Immutable and safe for any thread. Every look-up is one or two array reads.
public final class OpenTypeFace {
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

    /// Reads the only face of a resource; one that lies in a plain folder is mapped, any other is read whole.
    /// @throws IOException as [#read(Path, int)]
    public static OpenTypeFace read(URL resource) throws IOException {
        if (resource.getProtocol().equals("file")) {
            try {
                return read(Path.of(resource.toURI()), 0);
            } catch (URISyntaxException e) {
                throw new IOException("font address " + resource, e);
            }
        }
        try (InputStream in = resource.openStream()) {
            return read(ByteBuffer.wrap(in.readAllBytes()), 0);
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

    /// Whether the face has a glyph for the character.
    public boolean has(int codePoint) { return glyph(codePoint) != 0; }

    /// The glyph of a character, 0 for none.
    public int glyph(int codePoint) { return characters.glyph(codePoint); }

    /// The advance of a character in em; that of the face's missing glyph for one it does not have.
    public double advance(int codePoint) {
        int glyph = glyph(codePoint);
        return advances[Math.min(glyph, advances.length - 1)];
    }

    /// The rise above the baseline in em, positive.
    public double ascent() { return ascent; }

    /// The reach below the baseline in em, positive.
    public double descent() { return descent; }
}
