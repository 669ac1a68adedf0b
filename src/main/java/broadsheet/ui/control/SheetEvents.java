package broadsheet.ui.control;

import broadsheet.edition.Place;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/// What a [SheetPane] asks and tells its owner. Everything has a harmless default.
public final class SheetEvents {
    private Function<Place, String> texts = place -> "";
    private Predicate<Spot> clicked = spot -> false;
    private Consumer<Optional<Spot>> hovered = spot -> { };
    private Consumer<String> copied = Copy::toClipboard;
    private IntConsumer beyond = step -> { };

    SheetEvents() { }

    /// Where the texts of a place come from, for copying, for words and for the screen reader.
    public void setTexts(Function<Place, String> source) { texts = source; }

    /// Called for a click or tap without a drag; answers whether it did something, else the caret is set.
    public void setOnClicked(Predicate<Spot> handler) { clicked = handler; }

    /// Called as the pointer moves over a sheet, and with nothing when it leaves.
    public void setOnHovered(Consumer<Optional<Spot>> handler) { hovered = handler; }

    /// Called with the selected text on Ctrl+C; it is put on the clipboard unless set.
    public void setOnCopy(Consumer<String> handler) { copied = handler; }

    /// Called instead of a page step beyond the first or last sheet: −1 back, 1 on.
    public void setOnBeyond(IntConsumer handler) { beyond = handler; }

    Function<Place, String> texts() { return texts; }

    String text(Place place) { return texts.apply(place); }

    boolean clicked(Spot spot) { return clicked.test(spot); }

    void hovered(Optional<Spot> spot) { hovered.accept(spot); }

    void copied(String text) { copied.accept(text); }

    void beyond(int step) { beyond.accept(step); }
}
