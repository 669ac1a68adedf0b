package broadsheet.typeset.text;

import java.util.Arrays;

/// The clusters of a paragraph while they are being gathered.
final class Clusters {
    final StyledText text;
    int size;
    int[] offsets;
    int[] chars;
    byte[] classes;
    int[] codePoints;
    float[] ink;
    float[] blankBefore;
    float[] blankAfter;
    float[] nudge;
    float[] drawn;
    Face[] faces;
    short[] styles;

    Clusters(StyledText text) {
        this.text = text;
        int room = text.text().length() + 1;
        offsets = new int[room];
        chars = new int[room];
        classes = new byte[room];
        codePoints = new int[room];
        ink = new float[room];
        blankBefore = new float[room];
        blankAfter = new float[room];
        nudge = new float[room];
        drawn = new float[room];
        faces = new Face[room];
        styles = new short[room];
    }

    void add(int offset, int at, int codePoint, CharClass type, Face face, int style, double width, double advance) {
        offsets[size] = offset;
        chars[size] = at;
        codePoints[size] = codePoint;
        classes[size] = (byte) type.ordinal();
        faces[size] = face;
        styles[size] = (short) style;
        ink[size] = (float) width;
        drawn[size] = (float) advance;
        size++;
    }

    /// Closes the last cluster: its end is the end of the text.
    void close(int offset, int at) {
        offsets = Arrays.copyOf(offsets, size + 1);
        chars = Arrays.copyOf(chars, size + 1);
        offsets[size] = offset;
        chars[size] = at;
        faces = Arrays.copyOf(faces, size);
    }

    CharClass type(int i) { return CharClass.at(classes[i]); }

    void type(int i, CharClass type) { classes[i] = (byte) type.ordinal(); }
}
