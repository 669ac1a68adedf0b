package broadsheet.ui.control;

import broadsheet.render.PagePainter;
import broadsheet.render.Palette;
import broadsheet.render.Surface;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;

/// The canvases the sheets are painted on: only those in view exist, the others wait to be used again.
///
/// A tile is painted once and then only moved; painting records commands (some microseconds a run), the render thread carries them out.
/// When everything has changed (another type size, another scale) only the part in view is painted, for the glyphs of a line are dear; a tile
/// is painted whole as soon as more of it comes into view.
final class TileGrid {
    /// A tile's side in pixels: large enough that few lines are painted twice, small enough that a scroll step paints little.
    static final int SIDE = 512;
    private static final Rect NOTHING = new Rect(0, 0, 0, 0);

    private final Group content;
    private final PagePainter painter;
    private final Map<Key, Tile> shown = new HashMap<>();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private final Map<Integer, SheetEdge> papers = new HashMap<>();
    private final Deque<SheetEdge> sparePapers = new ArrayDeque<>();
    private int painted;
    /// Whether nothing was painted since everything changed.
    private boolean anew = true;

    private record Key(int sheet, int column, int row) { }

    private static final class Tile {
        final Canvas canvas = new Canvas(SIDE, SIDE);
        /// The part that is painted, in pixels of the sheet.
        Rect done = NOTHING;
        boolean complete = true;
    }

    TileGrid(Group content, PagePainter painter) {
        this.content = content;
        this.painter = painter;
    }

    /// Everything must be painted again.
    void invalidate() {
        anew = true;
        shown.values().forEach(tile -> tile.done = NOTHING);
    }

    /// What waited for a picture must be painted again.
    void invalidateIncomplete() { shown.values().stream().filter(t -> !t.complete).forEach(t -> t.done = NOTHING); }

    /// How many tiles were painted since the start.
    int paintedTiles() { return painted; }

    int shownTiles() { return shown.size(); }

    /// Shows what lies in `view` (content pixels), painting tiles that are new or stale.
    void show(SheetStack stack, Rect view, Palette palette, double density) {
        Set<Key> wanted = new HashSet<>();
        Set<Integer> sheets = new HashSet<>();
        for (int sheet = Math.max(0, stack.at(view.y())); sheet < stack.size() && stack.box(sheet).y() < view.bottom(); sheet++) {
            Rect box = stack.box(sheet);
            if (box.intersects(view)) {
                sheets.add(sheet);
                want(sheet, box, view, wanted);
            }
        }
        release(wanted, sheets);
        sheets.forEach(sheet -> paper(sheet, stack.box(sheet)));
        for (Key key : wanted) {
            boolean came = !shown.containsKey(key) && !anew;
            Tile tile = shown.computeIfAbsent(key, k -> take());
            Rect box = stack.box(key.sheet());
            tile.canvas.setLayoutX(box.x() + key.column() * SIDE);
            tile.canvas.setLayoutY(box.y() + key.row() * SIDE);
            Rect whole = new Rect(key.column() * SIDE, key.row() * SIDE, SIDE, SIDE);
            Rect seen = whole.intersection(view.moved(-box.x(), -box.y()));
            if (!tile.done.contains(seen)) {
                paint(tile, key, came || tile.done != NOTHING ? whole : seen, stack, palette, density);
            }
        }
        anew = false;
    }

    private static void want(int sheet, Rect box, Rect view, Set<Key> wanted) {
        int left = (int) Math.floor(Math.max(0, view.x() - box.x()) / SIDE);
        int right = (int) Math.ceil((Math.min(view.right(), box.right()) - box.x()) / SIDE);
        int top = (int) Math.floor(Math.max(0, view.y() - box.y()) / SIDE);
        int bottom = (int) Math.ceil((Math.min(view.bottom(), box.bottom()) - box.y()) / SIDE);
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                wanted.add(new Key(sheet, column, row));
            }
        }
    }

    private void release(Set<Key> wanted, Set<Integer> sheets) {
        shown.entrySet().removeIf(entry -> {
            if (wanted.contains(entry.getKey())) {
                return false;
            }
            entry.getValue().canvas.setVisible(false);
            spare.push(entry.getValue());
            return true;
        });
        papers.entrySet().removeIf(entry -> {
            if (sheets.contains(entry.getKey())) {
                return false;
            }
            entry.getValue().setVisible(false);
            sparePapers.push(entry.getValue());
            return true;
        });
        while (spare.size() > shown.size() + 4) {
            content.getChildren().remove(spare.removeLast().canvas);
        }
    }

    private Tile take() {
        Tile tile = spare.isEmpty() ? new Tile() : spare.pop();
        if (tile.canvas.getParent() == null) {
            content.getChildren().add(tile.canvas);
        }
        tile.canvas.setVisible(true);
        tile.done = NOTHING;
        return tile;
    }

    private void paper(int sheet, Rect box) {
        papers.computeIfAbsent(sheet, s -> {
            SheetEdge edge = sparePapers.isEmpty() ? new SheetEdge() : sparePapers.pop();
            if (edge.getParent() == null) {
                content.getChildren().addFirst(edge);
            }
            edge.setVisible(true);
            return edge;
        }).place(box);
    }

    private void paint(Tile tile, Key key, Rect part, SheetStack stack, Palette palette, double density) {
        double scale = stack.scale();
        var graphics = tile.canvas.getGraphicsContext2D();
        Rect box = stack.box(key.sheet());
        if (part.right() > box.width() - 1 || part.bottom() > box.height() - 1) {
            graphics.clearRect(part.x() - key.column() * SIDE, part.y() - key.row() * SIDE, part.width(), part.height());
        }
        Rect clip = new Rect(part.x() / scale, part.y() / scale, part.width() / scale, part.height() / scale);
        Surface surface = new Surface(graphics, scale, -key.column() * (double) SIDE, -key.row() * (double) SIDE, density, clip);
        tile.complete = painter.paint(stack.sheets().get(key.sheet()), surface, palette);
        tile.done = part;
        painted++;
    }
}
