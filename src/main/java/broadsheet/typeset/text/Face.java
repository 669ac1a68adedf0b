package broadsheet.typeset.text;

/// A type face the engine sets with. Shipped faces are the constants; a face found on the reader's system is named by its file.
///
/// @param name stable name, used in dumps and as a key
public record Face(String name) {
    /// Body: Noto Serif SC Regular, the widest shipped repertoire (all of GBK).
    public static final Face SERIF = new Face("serif");
    /// Headlines: Noto Serif SC Bold.
    public static final Face SERIF_BOLD = new Face("serif-bold");
    /// Labels, small captions: Noto Sans SC Regular.
    public static final Face SANS = new Face("sans");
    /// Kickers, subheads, emphasis: Noto Sans SC Bold.
    public static final Face SANS_BOLD = new Face("sans-bold");
    /// Decks, bylines, captions, the nameplate: Broadsheet Kai.
    public static final Face KAI = new Face("kai");
    /// What stands for a character that no face has: a visible box.
    public static final Face BOX = new Face("box");

    @Override
    public String toString() { return name; }
}
