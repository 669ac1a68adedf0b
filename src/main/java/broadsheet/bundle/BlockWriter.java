package broadsheet.bundle;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Collects styled pieces of text into the blocks of a body: cleans them, folds the file's white space, joins pieces of one
/// style, leaves out blocks without a word.
final class BlockWriter {
    private final JsonSource source;
    private final String where;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();
    private TextCleaner cleaner;
    private Spaces spaces = new Spaces();

    BlockWriter(JsonSource source, String where) {
        this.source = source;
        this.where = where;
        this.cleaner = new TextCleaner(source.limits());
    }

    /// Words in the current block.
    void text(String words, Set<Inline.Style> styles) {
        String text = spaces.piece(cleaner.clean(words));
        if (text.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && line.getLast() instanceof Inline.Run(String before, Set<Inline.Style> same) && same.equals(styles)) {
            line.set(line.size() - 1, new Inline.Run(before + text, styles));
        } else {
            line.add(new Inline.Run(text, styles));
        }
    }

    /// A base with its reading; a base without one is plain text.
    void ruby(String base, String reading, Set<Inline.Style> styles) {
        String under = Spaces.fold(cleaner.clean(base)).strip();
        String above = Spaces.fold(cleaner.clean(reading)).strip();
        if (under.isEmpty() || above.isEmpty()) {
            text(base + reading, styles);
        } else {
            // What was pending before the base is settled by it; the base itself then stands as a ruby.
            String settled = spaces.piece(under);
            text0(settled.substring(0, settled.length() - under.length()), styles);
            line.add(new Inline.Ruby(under, above, styles));
        }
    }

    /// A forced line break, unless the block has not begun.
    void lineBreak() {
        if (!line.isEmpty()) {
            line.add(new Inline.LineBreak());
            spaces.broken();
        }
    }

    /// The end of a block where blocks cannot stand: what follows begins a line, but no empty one.
    void lineEnd() {
        if (!line.isEmpty() && !(line.getLast() instanceof Inline.LineBreak)) {
            lineBreak();
        }
    }

    /// Ends the current block, if it has words, and makes it of this kind.
    void end(Function<List<Inline>, Block> kind) {
        List<Inline> inlines = take();
        if (!inlines.isEmpty()) {
            blocks.add(kind.apply(inlines));
        }
    }

    /// Ends the current words and hands them out, without making a block of them.
    List<Inline> take() {
        while (!line.isEmpty() && line.getLast() instanceof Inline.LineBreak) {
            line.removeLast();
        }
        List<Inline> inlines = Inline.text(line).isBlank() ? List.of() : List.copyOf(line);
        line.clear();
        cleaner.report(source.log(), source.file(), where);
        cleaner = new TextCleaner(source.limits());
        spaces = new Spaces();
        return inlines;
    }

    void add(Block block) { blocks.add(block); }

    List<Block> blocks() { return blocks; }

    private void text0(String settled, Set<Inline.Style> styles) {
        if (!settled.isEmpty()) {
            line.add(new Inline.Run(settled, styles));
        }
    }
}
