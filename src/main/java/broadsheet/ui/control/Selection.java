package broadsheet.ui.control;

import broadsheet.edition.Location;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The selected words: from an anchor to the caret, in reading order. FX thread.
public final class Selection {
    private final ReadOnlyObjectWrapper<List<Span>> spans = new ReadOnlyObjectWrapper<>(this, "spans", List.of());
    private final ReadOnlyObjectWrapper<Optional<Location>> caret = new ReadOnlyObjectWrapper<>(this, "caret", Optional.empty());
    private Optional<Location> anchor = Optional.empty();
    private Optional<Span> granule = Optional.empty();
    private ReadingOrder order = new ReadingOrder(List.of());

    Selection() { }

    /// The selected words, one span a text, in reading order; empty when nothing is selected.
    public ReadOnlyObjectProperty<List<Span>> spansProperty() { return spans.getReadOnlyProperty(); }

    /// The selected words.
    public List<Span> spans() { return spans.get(); }

    /// Where the moving end of the selection is.
    public ReadOnlyObjectProperty<Optional<Location>> caretProperty() { return caret.getReadOnlyProperty(); }

    /// Where the moving end of the selection is.
    public Optional<Location> caret() { return caret.get(); }

    /// The words as clean text: texts are parted by line breaks, lines of the setting are not.
    public String text(Function<Place, String> texts) {
        return spans().stream().map(span -> cut(texts.apply(span.place()), span)).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String cut(String text, Span span) {
        int length = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.min(span.start(), length)), text.offsetByCodePoints(0, Math.min(span.end(), length)));
    }

    /// Other sheets, the same words: what they no longer show is no longer selected.
    void setOrder(ReadingOrder next) {
        order = next;
        Optional<Location> start = anchor.filter(a -> next.seat(a).isPresent());
        Optional<Location> end = caret().filter(c -> next.seat(c).isPresent());
        if (start.isPresent() && end.isPresent()) {
            refresh();
        } else if (anchor.isPresent() || caret().isPresent()) {
            clear();
        }
    }

    /// Begins a selection.
    void start(Location at) {
        anchor = Optional.of(at);
        granule = Optional.empty();
        caret.set(anchor);
        refresh();
    }

    /// Selects a word or a paragraph; extending goes on from whichever of its ends is further away.
    void start(Span whole) {
        granule = Optional.of(whole);
        anchor = Optional.of(whole.from());
        caret.set(Optional.of(whole.place().at(whole.end())));
        refresh();
    }

    /// Moves the end.
    void extend(Location to) {
        if (anchor.isEmpty()) {
            start(to);
            return;
        }
        granule.ifPresent(g -> anchor = Optional.of(order.compare(to, g.from()) < 0 ? g.place().at(g.end()) : g.from()));
        caret.set(Optional.of(to));
        refresh();
    }

    /// Selects everything the sheets show.
    void all() {
        order.first().ifPresent(this::start);
        order.last().ifPresent(this::extend);
    }

    /// Selects nothing.
    public void clear() {
        anchor = Optional.empty();
        granule = Optional.empty();
        caret.set(Optional.empty());
        refresh();
    }

    private void refresh() {
        spans.set(anchor.isPresent() && caret().isPresent() ? order.between(anchor.get(), caret().get()) : List.of());
    }
}
