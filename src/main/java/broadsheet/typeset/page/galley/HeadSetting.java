package broadsheet.typeset.page.galley;

import broadsheet.edition.Article;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.line.SetHeadline;
import broadsheet.typeset.line.SetLine;
import broadsheet.typeset.line.SetParagraph;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.page.galley.Compositor.Source;
import broadsheet.typeset.page.galley.Compositor.Stand;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/// Sets an article's head: kicker, headline, deck and byline, one below the other, together whole grid lines high.
/// The headline steps down a scale of sizes until it needs no more lines than wanted and turns well.
public final class HeadSetting {
    private static final double HEADLINE_LEAD = 1.2;
    private static final double SMALL_LEAD = 1.35;
    private static final double DECK_LEAD = 1.4;
    private static final double BAD = 90;
    private static final double SLACK = 0.02;
    private static final int MOST_TURNS = 12;
    private final Compositor compositor;

    /// One text of the head: what, and how high its lines are.
    private record Tier(List<SetLine> lines, Source source, double lead, double below) {
        double height() { return lines.size() * lead + below; }
    }

    /// A head set to a width.
    ///
    /// @param width  in points
    /// @param height natural, without white, in points
    /// @param size   of the headline that was chosen, in points
    /// @param turns  how many lines the headline has
    /// @param text   its lines, from the head's own top left corner
    public record Head(double width, double height, double size, int turns, List<Line> text) {
        /// Copies the list.
        public Head { text = List.copyOf(text); }

        /// Whether there is nothing in it.
        public boolean isEmpty() { return text.isEmpty(); }

        /// As a slug of so many grid lines, the white shared between above and below as asked.
        ///
        /// @param lines  height of the slug; the head must fit
        /// @param above  share of the white that lies above, 0 … 1
        public Slug slug(int lines, double above, Grid grid) {
            double top = Math.max(0, grid.height(lines) - height) * above;
            return new Slug(lines, 0, true, false, false, false, text.stream().map(l -> l.moved(0, top)).toList(), List.of(), List.of());
        }
    }

    /// @param compositor sets the texts
    public HeadSetting(Compositor compositor) {
        this.compositor = compositor;
    }

    /// The lines a head takes with the white its style asks for.
    public static int lines(Head head, HeadStyle style, Grid grid) {
        return head.isEmpty() ? 0 : Math.max(1, grid.linesFor(head.height() + (style.above() + style.below()) * grid.pitch()));
    }

    /// The head as a slug with the white its style asks for.
    public static Slug slug(Head head, HeadStyle style, Grid grid) {
        double share = style.above() + style.below() > 0 ? style.above() / (style.above() + style.below()) : 0.5;
        return head.slug(lines(head, style, grid), share, grid);
    }

    /// Sets the head to a width in points.
    public Head set(Article article, double width, HeadStyle style) {
        List<Tier> tiers = new ArrayList<>();
        Setting setting = new Setting(0, style.alignment());
        double size = 0;
        int turns = 0;
        if (!article.kicker().isEmpty()) {
            tiers.add(tier(article, Part.KICKER, Face.SANS_BOLD, fitted(article.kicker(), Face.SANS_BOLD, style.kicker(), width), width,
                    Ink.RED, SMALL_LEAD, 0.25, setting));
        }
        if (!article.headline().isEmpty()) {
            Chosen chosen = headline(article.headline(), width, style);
            size = chosen.size();
            Tier headline = new Tier(chosen.lines(), Source.of(Place.headline(article.id()), size, Ink.TEXT), size * HEADLINE_LEAD, size * 0.12);
            turns = headline.lines().size();
            tiers.add(headline);
        }
        if (!article.deck().isEmpty()) {
            tiers.add(tier(article, Part.DECK, Face.KAI, style.deck(), width, Ink.TEXT, DECK_LEAD, 0.3, setting));
        }
        if (!article.byline().isEmpty()) {
            tiers.add(tier(article, Part.BYLINE, Face.KAI, style.byline(), width, Ink.TEXT, SMALL_LEAD, 0, setting));
        }
        return stacked(tiers, width, size, turns);
    }

    private Head stacked(List<Tier> tiers, double width, double size, int turns) {
        List<Line> text = new ArrayList<>();
        double top = 0;
        for (Tier tier : tiers) {
            double type = tier.source().size();
            text.addAll(compositor.lines(tier.lines(), tier.source(),
                    new Stand(0, top, width, tier.lead(), (tier.lead() - type) / 2 + Grid.ASCENT * type)));
            top += tier.height();
        }
        double last = tiers.isEmpty() ? 0 : tiers.getLast().below();
        return new Head(width, top - last, size, turns, text);
    }

    private Tier tier(Article article, Part part, Face face, double size, double width, Ink ink, double lead, double below, Setting setting) {
        SetParagraph set = compositor.set(StyledText.of(article.text(part, 0), face), width / size, setting);
        return new Tier(set.lines(), Source.of(new Place(article.id(), part, 0), size, ink), size * lead, size * below);
    }

    /// A size a little smaller where that saves a turn.
    private double fitted(String words, Face face, double size, double width) {
        double wide = compositor.naturalWidth(StyledText.of(words, face)) + 0.05;
        return wide * size <= width ? size : Math.max(0.8 * size, Math.min(size, width / wide));
    }

    /// A headline at the size that was chosen for it.
    private record Chosen(double size, List<SetLine> lines) { }

    /// The largest size at which the headline turns well; where none does, the smallest with as many turns as it needs.
    private Chosen headline(String words, double width, HeadStyle style) {
        StyledText text = StyledText.of(words, style.face());
        double wide = compositor.naturalWidth(text);
        for (double size : style.sizes()) {
            double measure = width / size;
            for (int turns = Math.max(1, (int) Math.floor(wide / measure)); turns <= style.most(); turns++) {
                SetHeadline set = compositor.headline(text, measure, turns, style.alignment());
                if (set.widest() <= measure + SLACK && set.badness() < BAD && set.lines().size() <= style.most()) {
                    return new Chosen(size, set.lines());
                }
            }
        }
        double size = style.sizes().getLast();
        for (int turns = 1; turns <= MOST_TURNS; turns++) {
            SetHeadline set = compositor.headline(text, width / size, turns, style.alignment());
            if (set.widest() <= width / size + SLACK) {
                return new Chosen(size, set.lines());
            }
        }
        return new Chosen(size, compositor.set(text, width / size, new Setting(0, style.alignment())).lines());
    }
}
