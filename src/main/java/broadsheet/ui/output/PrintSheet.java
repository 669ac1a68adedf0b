package broadsheet.ui.output;

import broadsheet.bundle.Bundle;
import broadsheet.task.Job;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// What is printed, how it stands on the paper, and a picture of the first sheet. FX thread.
final class PrintSheet extends VBox {
    private static final double PREVIEW = 300;

    /// How pages stand on the paper.
    ///
    /// @param percent counts for [PaperPlace.Scaling#PERCENT]
    record Wish(boolean landscape, PaperPlace.Scaling scaling, double percent) {
        PaperPlace place(PageLayout page, Paper paper) {
            return PaperPlace.of(page.width(), page.height(), paper.width(), paper.height(), scaling, percent);
        }
    }

    private enum What { PAGE, ARTICLE, EDITION }

    private final Desk desk;
    private final PrintFeature feature;
    private final ToggleGroup what = new ToggleGroup();
    private final ToggleGroup turned = new ToggleGroup();
    private final ToggleGroup scaling = new ToggleGroup();
    private final Spinner<Integer> percent = new Spinner<>(10, 400, 100, 5);
    private final TextField range = new TextField();
    private final StackPane preview = new StackPane();
    private final Label said = new Label();
    private final Button print = new Button();
    private final Button stop = new Button();
    private List<PageLayout> pages = List.of();
    private Optional<Job<List<PageLayout>>> setting = Optional.empty();

    PrintSheet(Desk desk, PrintFeature feature) {
        this.desk = desk;
        this.feature = feature;
        Texts texts = desk.texts();
        getStyleClass().add("sheet");
        setId("print-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(texts.say("action.print"));
        title.getStyleClass().add("sheet-title");
        preview.setId("print-preview");
        preview.setMinSize(PREVIEW, PREVIEW);
        preview.setPrefSize(PREVIEW, PREVIEW);
        percent.setEditable(true);
        percent.setPrefWidth(90);
        percent.valueProperty().addListener(o -> show());
        range.setId("print-range");
        range.setPromptText(texts.say("print.range.all"));
        GridPane options = new GridPane(14, 8);
        options.addRow(0, new Label(texts.say("print.what")), choices(what, "print.what.", What.values(), this::set));
        options.addRow(1, new Label(texts.say("print.paper")), choices(turned, "print.paper.", new String[] {"portrait", "landscape"}, this::show));
        options.addRow(2, new Label(texts.say("print.scale")), choices(scaling, "print.scale.", PaperPlace.Scaling.values(), this::show));
        percent.disableProperty().bind(scaling.selectedToggleProperty().map(t -> t.getUserData() != PaperPlace.Scaling.PERCENT));
        options.addRow(3, new Label(""), percent);
        options.addRow(4, new Label(texts.say("print.range")), range);
        ((RadioButton) what.getToggles().get(1)).setDisable(desk.reader().current().isEmpty());
        said.setId("print-said");
        said.setWrapText(true);
        said.setMaxWidth(360);
        HBox body = new HBox(24, preview, new VBox(16, options, said, buttons(texts)));
        getChildren().addAll(title, body);
        set();
    }

    private <T> HBox choices(ToggleGroup group, String key, T[] values, Runnable changed) {
        HBox row = new HBox(12);
        row.setAlignment(Pos.CENTER_LEFT);
        for (T value : values) {
            String name = value.toString().toLowerCase(Locale.ROOT);
            RadioButton button = new RadioButton(desk.texts().say(key + name));
            button.setId((key + name).replace('.', '-'));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener(o -> changed.run());
        return row;
    }

    private HBox buttons(Texts texts) {
        print.setText(texts.say("print.go"));
        print.setId("print-go");
        print.getStyleClass().add("primary");
        print.setDisable(true);
        print.setOnAction(event -> print());
        Button pdf = new Button(texts.say("print.pdf"));
        pdf.setId("print-pdf");
        pdf.getStyleClass().add("plain");
        pdf.setOnAction(event -> {
            desk.closeSheet();
            desk.showSheet(new ExportSheet(desk, feature.export()));
        });
        stop.setText(texts.say("busy.cancel"));
        stop.getStyleClass().add("plain");
        stop.setVisible(false);
        look();
        HBox row = new HBox(12, print, pdf, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Whether there is a printer: the system may take its time to say.
    private void look() {
        feature.background().start(desk.texts().say("print.busy"), progress -> feature.job().map(job -> {
            job.cancelJob();
            return true;
        }).orElse(false), any -> {
            print.setDisable(!any);
            said.setText(any ? "" : desk.texts().say("print.none"));
        }, failure -> said.setText(desk.texts().say("print.none")));
    }

    private What chosen() { return what.getSelectedToggle().getUserData() instanceof What one ? one : What.PAGE; }

    private Wish wish() {
        PaperPlace.Scaling how = scaling.getSelectedToggle().getUserData() instanceof PaperPlace.Scaling one ? one : PaperPlace.Scaling.FIT;
        return new Wish("landscape".equals(turned.getSelectedToggle().getUserData()), how, percent.getValue());
    }

    /// Sets what is to be printed, then shows it.
    private void set() {
        setting.ifPresent(Job::cancel);
        desk.reader().bundleProperty().get().ifPresent(bundle -> {
            What now = chosen();
            double scale = desk.reader().scaleProperty().get();
            int number = desk.reader().pageProperty().get();
            String article = desk.reader().articleProperty().get();
            Job<List<PageLayout>> job = feature.background().start(desk.texts().say("pages.busy"), progress -> switch (now) {
                case ARTICLE -> feature.files().sheets(bundle.edition(), article, scale);
                case EDITION -> feature.files().pages(bundle.edition(), scale);
                case PAGE -> feature.files().pages(bundle.edition(), scale).stream().filter(p -> p.number() == number).toList();
            }, made -> {
                pages = made;
                show();
            }, failure -> failed(desk.texts().say("pages.failed")));
            setting = job.isDone() ? Optional.empty() : Optional.of(job);
        });
    }

    private void show() {
        Optional<Bundle> bundle = desk.reader().bundleProperty().get();
        if (pages.isEmpty() || bundle.isEmpty()) {
            return;
        }
        Wish wish = wish();
        Paper paper = wish.landscape() ? Paper.A4.turned() : Paper.A4;
        PageLayout first = pages.getFirst();
        double shown = PREVIEW / Math.max(paper.width(), paper.height());
        PaperPlace place = wish.place(first, paper);
        feature.background().start(desk.texts().say("pages.busy"), progress -> feature.files().image(bundle.get(), first, place.scale() * shown * 2), image -> {
            Group sheet = new Group(paper.show(image, first.width(), place));
            sheet.getTransforms().add(new Scale(shown, shown));
            Group scaled = new Group(sheet);
            StackPane edge = new StackPane(scaled);
            edge.getStyleClass().add("print-paper");
            edge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            preview.getChildren().setAll(edge);
        }, failure -> failed(desk.texts().say("pages.failed")));
    }

    private void print() {
        Optional<Bundle> bundle = desk.reader().bundleProperty().get();
        Optional<List<Integer>> numbers = PageRange.parse(range.getText(), Math.max(1, pages.size()));
        if (numbers.isEmpty()) {
            failed(desk.texts().say("print.range.wrong", pages.size()));
            return;
        }
        Optional<PrinterJob> job = feature.job();
        if (bundle.isEmpty() || pages.isEmpty() || job.isEmpty()) {
            failed(desk.texts().say("print.none"));
            return;
        }
        feature.print(desk, bundle.get(), numbers.get().stream().map(n -> pages.get(n - 1)).toList(), wish(), job.get(), this);
    }

    /// Shows a printing under way until it ends.
    void watch(Job<?> job) {
        if (!job.isDone()) {
            said.setText(job.getTitle());
            print.setDisable(true);
            stop.setVisible(true);
            stop.setOnAction(event -> {
                job.cancel();
                failed("");
            });
        }
    }

    /// Says why nothing was printed.
    void failed(String words) {
        print.setDisable(false);
        stop.setVisible(false);
        said.setText(words);
    }

    @Override
    public void requestFocus() { what.getToggles().stream().map(RadioButton.class::cast).findFirst().ifPresent(RadioButton::requestFocus); }
}
