package broadsheet.ui.shelf;

import broadsheet.library.Shelf;
import broadsheet.library.ShelfEntry;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A month with the days that have editions; a day or the whole month can be chosen, and chosen again to let it go. FX thread.
final class MonthCalendar extends VBox {
    /// Some days, both included.
    record Days(LocalDate first, LocalDate last) { }

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int WEEK = 7;

    private final Texts texts;
    private final Consumer<Optional<Days>> onChosen;
    private final Button month = new Button();
    private final Button earlier;
    private final Button later;
    private final GridPane days = new GridPane();
    private Optional<Shelf> shelf = Optional.empty();
    private List<YearMonth> months = List.of();
    private YearMonth shown = YearMonth.now();
    private Optional<Days> chosen = Optional.empty();

    MonthCalendar(Texts texts, Consumer<Optional<Days>> onChosen) {
        this.texts = texts;
        this.onChosen = onChosen;
        getStyleClass().add("calendar");
        earlier = step("calendar-earlier", Icon.PREVIOUS, "shelf.month.earlier", 1);
        later = step("calendar-later", Icon.NEXT, "shelf.month.later", -1);
        month.setId("calendar-month");
        month.getStyleClass().add("calendar-month");
        month.setMaxWidth(Double.MAX_VALUE);
        month.setOnAction(e -> choose(new Days(shown.atDay(1), shown.atEndOfMonth())));
        HBox.setHgrow(month, Priority.ALWAYS);
        HBox head = new HBox(earlier, month, later);
        head.setAlignment(Pos.CENTER);
        days.getStyleClass().add("calendar-days");
        getChildren().addAll(head, days);
        texts.localeProperty().addListener(o -> show());
    }

    private Button step(String id, Icon icon, String key, int step) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new IconView(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.textProperty().bind(texts.text(key));
        button.accessibleTextProperty().bind(texts.text(key));
        button.setOnAction(e -> {
            int at = months.indexOf(shown) + step;
            if (at >= 0 && at < months.size()) {
                shown = months.get(at);
                show();
            }
        });
        return button;
    }

    /// Shows a shelf; the month stays if it still has editions, else the latest one is shown.
    void show(Shelf now) {
        shelf = Optional.of(now);
        months = new ArrayList<>(now.months().keySet());
        if (!months.contains(shown) && !months.isEmpty()) {
            shown = months.getFirst();
        }
        show();
    }

    /// Lets the chosen days go.
    void clear() {
        chosen = Optional.empty();
        show();
    }

    private void choose(Days wanted) {
        chosen = chosen.filter(wanted::equals).isPresent() ? Optional.empty() : Optional.of(wanted);
        show();
        onChosen.accept(chosen);
    }

    private void show() {
        Locale locale = texts.localeProperty().get();
        month.setText(DateTimeFormatter.ofPattern(texts.say("shelf.month"), locale).format(shown));
        month.pseudoClassStateChanged(CHOSEN, chosen.filter(d -> d.first().equals(shown.atDay(1)) && d.last().equals(shown.atEndOfMonth())).isPresent());
        int at = months.indexOf(shown);
        earlier.setDisable(at < 0 || at + 1 >= months.size());
        later.setDisable(at <= 0);
        days.getChildren().clear();
        for (int column = 0; column < WEEK; column++) {
            Label name = new Label(DayOfWeek.of(column + 1).getDisplayName(TextStyle.NARROW, locale));
            name.getStyleClass().add("weekday");
            days.add(name, column, 0);
        }
        NavigableMap<LocalDate, List<ShelfEntry>> marked = shelf.map(s -> s.month(shown)).orElseGet(java.util.TreeMap::new);
        int offset = shown.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= shown.lengthOfMonth(); day++) {
            int cell = offset + day - 1;
            days.add(day(shown.atDay(day), marked.getOrDefault(shown.atDay(day), List.of()).size()), cell % WEEK, 1 + cell / WEEK);
        }
    }

    private Region day(LocalDate date, int editions) {
        String number = String.valueOf(date.getDayOfMonth());
        if (editions == 0) {
            Label bare = new Label(number);
            bare.getStyleClass().add("bare-day");
            return bare;
        }
        Button day = new Button(number);
        day.getStyleClass().add("edition-day");
        day.setAccessibleText(texts.say("shelf.day", date.toString(), editions));
        day.pseudoClassStateChanged(CHOSEN, chosen.filter(d -> d.first().equals(date) && d.last().equals(date)).isPresent());
        day.setOnAction(e -> choose(new Days(date, date)));
        return day;
    }
}
