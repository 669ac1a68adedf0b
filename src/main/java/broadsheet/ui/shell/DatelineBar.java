package broadsheet.ui.shell;

import broadsheet.edition.Masthead;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The masthead folded to one slim line: nameplate, special title, date. Where it is too narrow the last items are left out first.
final class DatelineBar extends HBox {
    private final List<Label> items;

    DatelineBar(Masthead masthead) {
        getStyleClass().add("dateline-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(MastheadPane.words(masthead.lines()));
        getChildren().add(label(masthead.nameplate(), "dateline-nameplate"));
        String special = MastheadPane.printed(masthead.title().equals(masthead.nameplate()) ? "" : masthead.title(), masthead.subtitle())
                .collect(Collectors.joining("　"));
        if (!special.isEmpty()) {
            getChildren().add(label(special, "dateline-title"));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        items = Stream.of(masthead.date(), masthead.weekday(), masthead.lunarDate(), masthead.serialNumber()).filter(i -> !i.isBlank())
                .map(i -> label(i, "dateline-item")).toList();
        getChildren().addAll(items);
    }

    @Override
    protected void layoutChildren() {
        LeaveOut.of(getChildren(), items.reversed(), getSpacing(), getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    /// The items of the dateline strip in printed order: paper and occasion, serial number, issue, date, lunar date, weekday.
    static List<String> items(Masthead masthead) {
        String issue = masthead.issueNumber().isPresent() && masthead.issueNumber().getAsInt() > 1
                ? "第" + masthead.issueNumber().getAsInt() + "期" : "";
        return Stream.of((masthead.nameplate() + "　" + masthead.subtitle()).strip(),
                (masthead.serialLabel() + " " + masthead.serialNumber()).strip(), issue, masthead.date(), masthead.weekday(),
                masthead.lunarDate()).filter(i -> !i.isBlank()).toList();
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
