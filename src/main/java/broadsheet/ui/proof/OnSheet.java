package broadsheet.ui.proof;

import broadsheet.proof.FindingText;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Pen;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;

/// Keeps the sheet in step with the desk: findings listed, the one one is at, marks. Gone while the desk is closed.
final class OnSheet {
    private static final int ORDER = 14;

    private final Desk desk;
    private final FindingModel model;
    private final MarkModel marks;
    private final ObservableBooleanValue open;
    private final Consumer<ProofPanel.Tab> list;

    /// @param list shows the list of findings or of marks and gives it the keyboard
    OnSheet(Desk desk, FindingModel model, MarkModel marks, ObservableBooleanValue open, Consumer<ProofPanel.Tab> list) {
        this.desk = desk;
        this.list = list;
        this.model = model;
        this.marks = marks;
        this.open = open;
        model.shownProperty().addListener(o -> findings());
        model.currentProperty().addListener(o -> findings());
        marks.marksProperty().addListener(o -> marks());
        marks.currentProperty().addListener(o -> marks());
        open.addListener(o -> {
            findings();
            marks();
        });
    }

    private void marks() {
        List<PlacedMark> seen = open.get() ? marks.marksProperty().get().stream().filter(m -> marks.span(m).isPresent()).toList() : List.of();
        desk.paint(new Overlay("proof-marks", ORDER + 2, Overlay.Style.DRAWN, seen.stream().flatMap(m -> marks.span(m).stream()).toList(),
                new SignPen(seen, marks.currentProperty().get().map(m -> m.mark().id()), this::say, mark -> {
                    marks.go(mark);
                    list.accept(ProofPanel.Tab.MARKS);
                })));
    }

    private String say(PlacedMark mark) {
        Texts texts = desk.texts();
        return texts.say("desk.picture.marked", Signs.say(texts, mark.mark()), MarkCell.reading(texts, mark),
                texts.say("desk.state." + Words.code(mark.mark().state())));
    }

    private String say(Numbered item) {
        return desk.texts().say("desk.picture.found", item.number(), FindingText.of(desk.texts().localeProperty().get()).message(item.finding()));
    }

    private void findings() {
        List<Numbered> shown = open.get() ? model.shownProperty().get() : List.of();
        Optional<Numbered> current = model.currentProperty().get().filter(c -> open.get());
        paint("proof-current", ORDER, Overlay.Style.CURRENT_FINDING, current.stream().toList());
        paint("proof-findings", ORDER + 1, Overlay.Style.DRAWN, shown);
    }

    private void paint(String id, int order, Overlay.Style style, List<Numbered> items) {
        Pen pen = style != Overlay.Style.DRAWN ? Pen.NONE : new FindingPen(items, model.currentProperty().get().map(Numbered::number).orElse(0), this::say, item -> {
            model.go(item);
            list.accept(ProofPanel.Tab.FINDINGS);
        });
        desk.paint(new Overlay(id, order, style, items.stream().map(i -> i.finding().span()).toList(), pen));
    }
}
