package broadsheet.ui.proof;

import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Pen;
import broadsheet.ui.desk.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;

/// Keeps the sheet in step with the desk: findings listed, the one one is at, marks. Gone while the desk is closed.
final class OnSheet {
    private static final int ORDER = 14;

    private final Desk desk;
    private final FindingModel model;
    private final MarkModel marks;
    private final ObservableBooleanValue open;

    OnSheet(Desk desk, FindingModel model, MarkModel marks, ObservableBooleanValue open) {
        this.desk = desk;
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
                new SignPen(seen, marks.currentProperty().get().map(m -> m.mark().id()))));
    }

    private void findings() {
        List<Numbered> shown = open.get() ? model.shownProperty().get() : List.of();
        Optional<Numbered> current = model.currentProperty().get().filter(c -> open.get());
        paint("proof-current", ORDER, Overlay.Style.CURRENT_FINDING, current.stream().toList());
        paint("proof-findings", ORDER + 1, Overlay.Style.DRAWN, shown);
    }

    private void paint(String id, int order, Overlay.Style style, List<Numbered> items) {
        Pen pen = style == Overlay.Style.DRAWN ? new FindingPen(items) : Pen.NONE;
        desk.paint(new Overlay(id, order, style, items.stream().map(i -> i.finding().span()).toList(), pen));
    }
}
