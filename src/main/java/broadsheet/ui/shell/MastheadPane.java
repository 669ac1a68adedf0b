package broadsheet.ui.shell;

import broadsheet.edition.Masthead;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 报头: the nameplate block as the paper prints it. With a motto it is the special page's band: nameplate, motto, special title; without
/// one the nameplate stands in the middle between two ears. The dateline strip is under both.
final class MastheadPane extends VBox {
    MastheadPane(Masthead masthead) {
        getStyleClass().add("masthead");
        setAccessibleText(words(masthead.lines()));
        boolean special = !masthead.motto().main().isBlank();
        getChildren().addAll(special ? specialBand(masthead) : plainBand(masthead), rule("thin-rule"), dateline(masthead), rule("thick-thin-rule"));
    }

    private static Region specialBand(Masthead masthead) {
        BorderPane band = new BorderPane();
        band.getStyleClass().add("masthead-band");
        VBox left = new VBox(label(masthead.nameplate(), "nameplate"));
        left.setAlignment(Pos.CENTER_LEFT);
        VBox right = new VBox(label(masthead.title(), "special-title"));
        right.setAlignment(Pos.CENTER_RIGHT);
        band.setLeft(left);
        band.setCenter(motto(masthead.motto()));
        band.setRight(right);
        return band;
    }

    private static Region motto(Masthead.Motto motto) {
        HBox line = new HBox(label(motto.label(), "motto-label"), label(motto.main(), "motto"));
        line.getStyleClass().add("motto-line");
        line.getChildren().removeIf(n -> n instanceof Label l && l.getText().isBlank());
        VBox block = new VBox(line, label(motto.sub(), "motto-sub"));
        block.getChildren().removeIf(n -> n instanceof Label l && l.getText().isBlank());
        block.getStyleClass().add("motto-block");
        return block;
    }

    private static Region plainBand(Masthead masthead) {
        Label nameplate = label(masthead.nameplate(), "nameplate");
        nameplate.getStyleClass().add("centred");
        VBox middle = new VBox(nameplate);
        if (!masthead.title().isBlank() && !masthead.title().equals(masthead.nameplate())) {
            middle.getChildren().add(label(masthead.title(), "plain-title"));
        }
        middle.setAlignment(Pos.CENTER);
        BorderPane band = new BorderPane(middle);
        band.getStyleClass().addAll("masthead-band", "plain");
        return band;
    }

    private static Region dateline(Masthead masthead) {
        HBox strip = new HBox();
        strip.getStyleClass().add("dateline");
        List<String> items = DatelineBar.items(masthead);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                strip.getChildren().add(space);
            }
            strip.getChildren().add(label(items.get(i), i == 0 ? "dateline-name" : "dateline-item"));
        }
        return strip;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static Region rule(String style) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        return rule;
    }

    static String words(List<String> lines) { return lines.stream().filter(l -> !l.isBlank()).collect(Collectors.joining("，")); }

    static Stream<String> printed(String... items) { return Stream.of(items).filter(i -> !i.isBlank()); }
}
