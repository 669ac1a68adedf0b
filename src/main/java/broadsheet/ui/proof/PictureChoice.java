package broadsheet.ui.proof;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.mark.Anchor;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/// The picture chosen on the sheet to be marked: by a click on it, or from picture to picture by key. Whatever leads elsewhere lets go of it:
/// another place wished for, words selected, the mark made, the desk closed. FX thread.
final class PictureChoice {
    /// Above findings and marks: the frame of the one chosen is seen on a picture that is marked already.
    private static final int ORDER = 18;

    private final Desk desk;
    private final DeskWork work;
    private final ObservableBooleanValue open;
    private final Runnable mark;
    private final ReadOnlyObjectWrapper<Optional<Place>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The words that were selected when the picture was chosen.
    private List<Span> words = List.of();
    /// The picture chosen last, from where the keys go on.
    private Optional<Place> last = Optional.empty();
    private boolean going;

    /// @param open whether the desk is open: without it a click shows the picture large
    /// @param mark marks what is chosen
    PictureChoice(Desk desk, DeskWork work, MarkModel marks, ObservableBooleanValue open, Runnable mark) {
        this.desk = desk;
        this.work = work;
        this.open = open;
        this.mark = mark;
        open.addListener(o -> leave());
        work.standingProperty().addListener((o, was, is) -> {
            if (!was.map(Standing::edition).equals(is.map(Standing::edition))) {
                last = Optional.empty();
                leave();
            }
        });
        desk.reader().targetProperty().addListener(o -> elsewhere());
        desk.reader().articleProperty().addListener(o -> elsewhere());
        desk.reader().viewProperty().addListener(o -> elsewhere());
        marks.currentProperty().addListener((o, was, is) -> is.ifPresent(m -> leave()));
        chosen.addListener(o -> paint());
        desk.texts().localeProperty().addListener(o -> paint());
    }

    /// The picture chosen, see [Part#ALT_TEXT]; empty for none.
    ReadOnlyObjectProperty<Optional<Place>> chosenProperty() { return chosen.getReadOnlyProperty(); }

    /// The picture to be marked; empty where none is chosen or words were selected since.
    Optional<Anchor> anchor() {
        if (!desk.selection().isEmpty() && !desk.selection().equals(words)) {
            leave();
        }
        return chosen.get().flatMap(place -> edition().flatMap(e -> picture(e, place)).map(p -> Anchor.of(place.article(), p)));
    }

    /// Chooses the next (1) or previous (−1) picture the sheet shows and gives the sheet the keyboard, so that a screen reader says it.
    void step(int by) {
        List<Place> all = shown();
        if (all.isEmpty()) {
            desk.notice(desk.texts().say("desk.picture.none"));
            return;
        }
        int at = chosen.get().or(() -> last).map(all::indexOf).orElse(-1);
        Place next = all.get(at < 0 ? near(all, by) : Math.clamp(at + by, 0, all.size() - 1));
        going = true;
        desk.reader().show(next.at(0));
        going = false;
        desk.focusView();
        choose(next);
    }

    /// Lets go of the picture.
    void leave() {
        chosen.set(Optional.empty());
        paint();
    }

    private void choose(Place place) {
        words = desk.selection();
        last = Optional.of(place);
        chosen.set(last);
    }

    private void elsewhere() {
        if (!going) {
            last = Optional.empty();
            leave();
        }
    }

    /// Where the keys begin: at the article or the page one reads.
    private int near(List<Place> all, int by) {
        boolean reading = desk.reader().viewProperty().get() == Reader.View.ARTICLE;
        int here = edition().filter(e -> reading).map(e -> e.position(desk.reader().articleProperty().get())).orElse(desk.reader().pageProperty().get());
        IntPredicate reached = i -> by * (reading ? edition().map(e -> e.position(all.get(i).article())).orElse(0) : page(all.get(i))) >= by * here;
        return by > 0 ? IntStream.range(0, all.size()).filter(reached).findFirst().orElse(0)
                : IntStream.range(0, all.size()).map(i -> all.size() - 1 - i).filter(reached).findFirst().orElse(all.size() - 1);
    }

    private int page(Place place) {
        return work.standingProperty().get().flatMap(s -> picture(s.edition(), place).flatMap(p -> s.pages().picture(place.article(), p.id())))
                .map(Pages.Printed::page).orElse(Pages.NONE);
    }

    private Optional<Edition> edition() { return work.standingProperty().get().map(Standing::edition); }

    private static Optional<Picture> picture(Edition edition, Place place) {
        return edition.article(place.article()).filter(a -> place.index() < a.pictures().size()).map(a -> a.pictures().get(place.index()));
    }

    private List<Place> all() {
        return edition().stream().flatMap(e -> e.articles().stream())
                .flatMap(a -> IntStream.range(0, a.pictures().size()).mapToObj(i -> new Place(a.id(), Part.ALT_TEXT, i))).toList();
    }

    /// The pictures of the view on show, in printed order: an article shows all of its own, a page those made up on it.
    private List<Place> shown() {
        return desk.reader().viewProperty().get() == Reader.View.ARTICLE ? all() : all().stream().filter(p -> page(p) != Pages.NONE).toList();
    }

    private void paint() {
        List<Place> pictures = open.get() ? all() : List.of();
        desk.paint(new Overlay("proof-pictures", ORDER, Overlay.Style.DRAWN, pictures.stream().map(p -> p.span(0, 0)).toList(),
                new ChoicePen(pictures, chosen.get(), desk.texts().say("desk.picture.slip"), this::say, this::clicked)));
    }

    private void clicked(Place place) {
        if (chosen.get().equals(Optional.of(place))) {
            mark.run();
        } else {
            choose(place);
        }
    }

    private String say(Place place) {
        Texts texts = desk.texts();
        List<Place> all = shown();
        String about = edition().flatMap(e -> picture(e, place)).map(p -> p.caption().isEmpty() ? p.altText() : p.caption()).orElse("");
        return texts.say("desk.picture.chosen", all.indexOf(place) + 1, all.size(), about);
    }
}
