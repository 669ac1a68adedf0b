package broadsheet.typeset.page.galley;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.line.SetLine;
import broadsheet.typeset.line.SetParagraph;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.page.galley.Compositor.Source;
import broadsheet.typeset.page.galley.Compositor.Stand;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets an article's body to a column's width: paragraphs with a two em indent, subheads, quotations, list items, tables.
/// Pictures are left to the make-up. Safe for any thread; galleys are remembered.
public final class BodySetting {
    private static final int REMEMBERED = 96;
    private static final double NARROW = 18;
    /// How far a subhead may shrink to stay on one line.
    private static final double LEAST_SUBHEAD = 0.8;
    private final Compositor compositor;
    private final TableSetting tables;
    private final LeastRecent<Key, Galley> known = new LeastRecent<>(REMEMBERED);

    /// Compared by the article's identity: an edition's articles never change.
    private record Key(Article article, double width, Grid grid) {
        @Override public boolean equals(Object other) {
            return other instanceof Key key && key.article == article && key.width == width && key.grid.equals(grid);
        }

        @Override public int hashCode() {
            return System.identityHashCode(article) * 31 + Double.hashCode(width) + grid.hashCode();
        }
    }

    /// @param compositor sets the texts
    public BodySetting(Compositor compositor) {
        this.compositor = compositor;
        this.tables = new TableSetting(compositor);
    }

    /// The body in a column of a width in points.
    public Galley set(Article article, double width, Grid grid) {
        return known.get(new Key(article, width, grid), () -> new Galley(width, blocks(article, width, grid)));
    }

    private List<List<Slug>> blocks(Article article, double width, Grid grid) {
        List<List<Slug>> blocks = new ArrayList<>();
        for (int i = 0; i < article.body().size(); i++) {
            Place place = Place.body(article.id(), i);
            blocks.add(switch (article.body().get(i)) {
                case Block.Paragraph paragraph -> running(Passage.whole(paragraph.inlines(), Face.SERIF), place, width, grid, 0, 0, 2);
                case Block.Quote quote -> quote(quote, 0, place, width, grid);
                case Block.ListItem item -> item(item, place, width, grid);
                case Block.Subhead subhead -> subhead(article, i, subhead, place, width, grid);
                case Block.Table table -> tables.set(table, place, width, grid);
                case Block.PictureAnchor _ -> List.of();
            });
        }
        return blocks;
    }

    /// What is left of a body, set for a column of another width: a paragraph begun is set on from the code point reached,
    /// blocks that cannot be parted so keep their setting.
    public List<Slug> reset(Article article, List<Slug> rest, double width, Grid grid) {
        if (rest.isEmpty()) {
            return rest;
        }
        Line first = bodyLine(rest.getFirst());
        int block = first.place().orElseThrow().index();
        List<List<Slug>> fresh = set(article, width, grid).blocks();
        if (first.start() == 0) {
            return fresh.subList(block, fresh.size()).stream().flatMap(List::stream).toList();
        }
        List<Slug> begun = rest.stream().takeWhile(s -> bodyLine(s).place().equals(first.place())).toList();
        List<Slug> all = new ArrayList<>(goneOn(article, block, begun, width, grid));
        fresh.subList(block + 1, fresh.size()).forEach(all::addAll);
        return all;
    }

    private static Line bodyLine(Slug slug) {
        return slug.text().stream().filter(l -> l.place().isPresent()).findFirst().orElseThrow();
    }

    private List<Slug> goneOn(Article article, int block, List<Slug> old, double width, Grid grid) {
        Place place = Place.body(article.id(), block);
        int offset = bodyLine(old.getFirst()).start();
        return switch (article.body().get(block)) {
            case Block.Paragraph paragraph -> running(new Passage(Wording.of(paragraph.inlines(), Face.SERIF), offset), place, width, grid, 0, 0, 0);
            case Block.Quote quote -> quote(quote, offset, place, width, grid);
            case Block.ListItem _, Block.Subhead _, Block.Table _, Block.PictureAnchor _ -> old;
        };
    }

    /// A text and the code point from which it is to be set.
    private record Passage(StyledText text, int from) {
        static Passage whole(List<Inline> inlines, Face face) { return new Passage(Wording.of(inlines, face), 0); }

        StyledText rest() { return from == 0 ? text : Wording.after(text, from); }
    }

    private List<Slug> quote(Block.Quote quote, int from, Place place, double width, Grid grid) {
        double inset = (width / grid.body() < NARROW ? 1 : 2) * grid.body();
        return running(new Passage(Wording.of(quote.inlines(), Face.KAI), from), place, width, grid, inset, inset / 2, from == 0 ? 2 : 0);
    }

    /// Running text between two insets in points, its first line indented by so many em.
    private List<Slug> running(Passage passage, Place place, double width, Grid grid, double left, double right, int indent) {
        StyledText text = passage.rest();
        if (text.text().isEmpty()) {
            return List.of();
        }
        double room = Math.max(grid.body(), width - left - right);
        int first = room / grid.body() < 4 ? 0 : indent;
        SetParagraph set = compositor.set(text, room / grid.body(), first == 0 ? Setting.FLUSH : new Setting(first, Setting.BODY.alignment()));
        List<Slug> slugs = new ArrayList<>();
        int count = set.lines().size();
        for (int i = 0; i < count; i++) {
            SetLine line = set.lines().get(i);
            int lines = line.runs().stream().anyMatch(r -> r.kind() == SetLine.Kind.RUBY) ? 2 : 1;
            Line placed = compositor.line(line, new Source(Optional.of(place), passage.from(), grid.body(), Ink.TEXT),
                    Stand.on(grid, left, grid.height(lines - 1), room));
            slugs.add(Slug.line(placed, lines, i == 0 && passage.from() == 0, i > 0 && i == count - 1));
        }
        return slugs;
    }

    /// A hanging marker of the engine's own and the item's text beside it.
    private List<Slug> item(Block.ListItem item, Place place, double width, Grid grid) {
        double step = Math.min(2 * grid.body(), width / 6);
        double left = step * (Math.min(item.depth(), 2) + 1);
        List<Slug> slugs = new ArrayList<>(running(Passage.whole(item.inlines(), Face.SERIF), place, width, grid, left, 0, 0));
        if (slugs.isEmpty()) {
            return slugs;
        }
        String sign = item.ordinal() > 0 ? item.ordinal() + "." : item.depth() == 0 ? "■" : "·";
        Slug first = slugs.getFirst();
        double size = item.ordinal() > 0 ? grid.body() : grid.body() * (item.depth() == 0 ? 0.55 : 1);
        StyledText text = StyledText.of(sign, Face.SANS);
        double wide = compositor.naturalWidth(text) * size;
        double lift = item.ordinal() > 0 || item.depth() > 0 ? 0 : 0.16 * grid.body();
        double baseline = first.text().getFirst().baseline() - lift;
        Line marker = compositor.line(compositor.set(text, 8, Setting.START).lines().getFirst(), Source.own(size, Ink.RED),
                new Stand(Math.max(0, left - wide - 0.45 * grid.body()), 0, wide, grid.pitch(), baseline));
        slugs.set(0, new Slug(first.lines(), 0, false, first.bound(), true, false, List.of(marker, first.text().getFirst()),
                List.of(), List.of()));
        return slugs;
    }

    /// A subhead in whole lines; one that is followed by a deeper subhead is the kicker of that one.
    private List<Slug> subhead(Article article, int index, Block.Subhead subhead, Place place, double width, Grid grid) {
        boolean stacked = index + 1 < article.body().size() && article.body().get(index + 1) instanceof Block.Subhead next
                && next.level() > subhead.level();
        boolean under = index > 0 && article.body().get(index - 1) instanceof Block.Subhead before && before.level() < subhead.level();
        if (subhead.text().isBlank()) {
            return running(Passage.whole(subhead.inlines(), Face.SANS_BOLD), place, width, grid, 0, 0, 0);
        }
        if (stacked) {
            return List.of(label(subhead, place, width, grid));
        }
        double size = grid.body() * (under || subhead.level() == 2 ? 1.45 : subhead.level() == 3 ? 1.25 : 1.08);
        Face face = subhead.level() == 4 && !under ? Face.SANS_BOLD : Face.SERIF_BOLD;
        StyledText words = Wording.of(subhead.inlines(), face);
        double wide = compositor.naturalWidth(words) + 0.05;
        if (wide * size > width && wide * size * LEAST_SUBHEAD <= width) {
            size = width / wide;
        }
        SetParagraph set = compositor.set(words, width / size, Setting.START);
        double lead = Math.max(size * 1.2, grid.pitch());
        double height = set.lines().size() * lead;
        int lines = grid.linesFor(height + (under ? 0.3 : 0) * grid.pitch());
        double top = under ? (grid.height(lines) - height) / 2 : Math.max(0, (grid.height(lines) - height) * 0.7);
        int blank = under ? 0 : 1;
        List<Line> text = compositor.lines(set, Source.of(place, size, Ink.TEXT),
                new Stand(0, grid.height(blank) + top, width, lead, (lead - size) / 2 + Grid.ASCENT * size));
        return List.of(new Slug(lines + blank, blank, true, under, false, false, text, List.of(), List.of()));
    }

    /// The kicker of a subhead: reversed out of a red block, at the left.
    private Slug label(Block.Subhead subhead, Place place, double width, Grid grid) {
        double size = grid.body();
        double pad = 0.5 * size;
        SetParagraph set = compositor.set(Wording.of(subhead.inlines(), Face.SANS_BOLD), Math.max(1, (width - 2 * pad) / size), Setting.START);
        int lines = set.lines().size();
        List<Line> text = compositor.lines(set, Source.of(place, size, Ink.PAPER), Stand.on(grid, pad, grid.pitch(), width - 2 * pad));
        double right = text.stream().flatMap(l -> l.runs().stream()).mapToDouble(BodySetting::right).max().orElse(pad);
        Rect block = new Rect(0, grid.pitch() + (grid.pitch() - size) / 2 - 0.12 * size, right + pad,
                grid.height(lines - 1) + 1.24 * size);
        return new Slug(lines + 1, 1, true, false, false, false, text, List.of(new Mark.Fill(block, Ink.RED)), List.of());
    }

    private static double right(GlyphRun run) { return run.x() + run.width(); }
}
