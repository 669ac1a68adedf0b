package broadsheet.ui.shell;

import broadsheet.edition.Masthead;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 报头: the nameplate with the special title beside it and the motto in its ear 报眼, where the paper has one; the dateline strip
/// between a thin and a thick-thin rule beneath.
final class MastheadPane extends VBox {
    MastheadPane(Masthead masthead) {
        getStyleClass().add("masthead");
        setAccessibleText(words(masthead.lines()));
        getChildren().addAll(band(masthead), rule("thin-rule"), dateline(masthead), rule("thick-thin-rule"));
    }

    private static Region band(Masthead masthead) {
        HBox band = new HBox(label(masthead.nameplate(), "nameplate"));
        band.getStyleClass().add("masthead-band");
        boolean titled = !masthead.title().isBlank() && !masthead.title().equals(masthead.nameplate());
        VBox special = new VBox();
        special.getStyleClass().add("special-block");
        if (titled) {
            special.getChildren().add(label(masthead.title(), "special-title"));
        }
        if (!masthead.subtitle().isBlank()) {
            special.getChildren().add(label(masthead.subtitle(), "special-subtitle"));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        band.getChildren().addAll(special, space);
        if (!masthead.motto().main().isBlank()) {
            band.getChildren().add(ear(masthead.motto()));
        }
        return band;
    }

    /// 报眼: the box beside the nameplate, here with the motto.
    private static Region ear(Masthead.Motto motto) {
        HBox line = new HBox();
        line.getStyleClass().add("motto-line");
        if (!motto.label().isBlank()) {
            line.getChildren().add(label(motto.label(), "motto-label"));
        }
        line.getChildren().add(label(motto.main(), "motto"));
        VBox ear = new VBox(line);
        ear.getStyleClass().add("ear");
        ear.setMaxHeight(Region.USE_PREF_SIZE);
        if (!motto.sub().isBlank()) {
            ear.getChildren().add(label(motto.sub(), "motto-sub"));
        }
        return ear;
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
