package broadsheet.ui.proof;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocated;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.Sign;
import broadsheet.ui.desk.Desk;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The marks, the one one is at, and how marks are made and changed. FX thread.
final class MarkModel {
    private final Desk desk;
    private final DeskWork work;
    private final ReadOnlyObjectWrapper<List<PlacedMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PlacedMark>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A mark just made, until it is listed.
    private Optional<String> wanted = Optional.empty();

    MarkModel(Desk desk, DeskWork work) {
        this.desk = desk;
        this.work = work;
        work.standingProperty().addListener(o -> list());
        list();
    }

    /// All marks, in the order of the sheet, those whose place is lost last.
    ReadOnlyObjectProperty<List<PlacedMark>> marksProperty() { return marks.getReadOnlyProperty(); }

    ReadOnlyObjectProperty<Optional<PlacedMark>> currentProperty() { return current.getReadOnlyProperty(); }

    private void list() {
        List<PlacedMark> all = work.standingProperty().get().map(MarkModel::ordered).orElse(List.of());
        Optional<String> before = wanted.or(() -> current.get().map(m -> m.mark().id()));
        marks.set(all);
        current.set(before.flatMap(id -> all.stream().filter(m -> m.mark().id().equals(id)).findFirst()));
        wanted = wanted.filter(id -> current.get().filter(m -> m.mark().id().equals(id)).isEmpty());
    }

    private static List<PlacedMark> ordered(Standing standing) {
        return standing.marks().stream().sorted(Comparator.comparingInt((PlacedMark m) -> weight(standing.edition(), m))).toList();
    }

    private static int weight(Edition edition, PlacedMark mark) {
        return switch (mark.where()) {
            case Relocated.Text text -> (edition.position(text.span().place().article()) + 1) * 4096 + text.span().place().part().ordinal() * 256
                    + Math.min(255, text.span().place().index());
            case Relocated.Picture picture -> (edition.position(picture.article()) + 1) * 4096 + Part.CAPTION.ordinal() * 256;
            case Relocated.Orphan orphan -> Integer.MAX_VALUE;
        };
    }

    void step(int step) {
        List<PlacedMark> all = marks.get();
        if (!all.isEmpty()) {
            int at = current.get().map(all::indexOf).orElse(-1);
            go(all.get(at < 0 ? step > 0 ? 0 : all.size() - 1 : Math.clamp(at + step, 0, all.size() - 1)));
        }
    }

    /// Goes to a mark and brings its place to eye.
    void go(PlacedMark mark) {
        current.set(Optional.of(mark));
        span(mark).ifPresent(s -> desk.reader().show(s.from()));
    }

    /// What a mark stands on in the open edition: words, or a picture, see [broadsheet.ui.control.Overlay].
    Optional<Span> span(PlacedMark mark) {
        return switch (mark.where()) {
            case Relocated.Text text -> Optional.of(text.span());
            case Relocated.Picture picture -> edition().flatMap(e -> picture(e, picture));
            case Relocated.Orphan orphan -> Optional.empty();
        };
    }

    private static Optional<Span> picture(Edition edition, Relocated.Picture picture) {
        return edition.article(picture.article()).flatMap(article -> IntStream.range(0, article.pictures().size())
                .filter(i -> article.pictures().get(i).id().equals(picture.picture()))
                .mapToObj(i -> new Place(article.id(), Part.ALT_TEXT, i).span(0, 0)).findFirst());
    }

    private Optional<Edition> edition() { return work.standingProperty().get().map(Standing::edition); }

    /// A picture's caption, or what is said in its place; "" for words.
    String about(Anchor anchor) { return edition().map(e -> Standing.about(e, anchor)).orElse(""); }

    /// Anchors for a new mark: the words selected on the sheet.
    List<Anchor> selected() {
        return edition().map(e -> desk.selection().stream().filter(s -> s.length() > 0).<Anchor>map(s -> Anchor.of(e, s)).toList()).orElse(List.of());
    }

    /// Makes marks: one on each anchor, or for signs that bring words of their own one on the first. What is added stands behind the words chosen.
    void make(List<Anchor> anchors, Sign sign, String replacement, String note) {
        List<Anchor> marked = sign.needsReplacement() ? anchors.subList(0, Math.min(1, anchors.size())) : anchors;
        Mark[] made = marked.stream().map(a -> Mark.of(placed(a, sign), sign, sign.needsReplacement() ? replacement : "", note,
                work.stageProperty().get(), work.author(), Instant.now())).toArray(Mark[]::new);
        wanted = Arrays.stream(made).map(Mark::id).findFirst();
        work.put(made);
    }

    private Anchor placed(Anchor anchor, Sign sign) {
        if (sign == Sign.INSERT && anchor instanceof Anchor.OfText text && edition().isPresent()) {
            return Anchor.of(edition().get(), text.place().span(text.span().end(), text.span().end()));
        }
        return anchor;
    }

    void change(Mark mark, Sign sign, String replacement, String note) { work.put(mark.with(sign, sign.needsReplacement() ? replacement : "", note)); }

    void set(Mark.State state) { current.get().ifPresent(m -> work.put(m.mark().with(state))); }

    void reply(String words) { current.get().ifPresent(m -> work.put(Reply.of(m.mark(), words, work.author(), Instant.now()))); }

    /// Takes the mark away; the next one becomes the one one is at.
    void remove() {
        current.get().ifPresent(m -> {
            List<PlacedMark> all = marks.get();
            int at = all.indexOf(m);
            current.set(at + 1 < all.size() ? Optional.of(all.get(at + 1)) : at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty());
            work.remove(m.mark());
        });
    }
}
