package broadsheet.ui.control;

import javafx.scene.control.Label;

/// A headline in a list, in bold serif type, broken for the width it has as an editor would break it: into lines of about one length, never inside a word.
/// As high as its lines; [#getText] is the text as broken, the accessible text the headline as it is. FX thread.
public final class HeadlineLabel extends Label {
    /// Part of the room that is used, so that a rounded width does not break a line again.
    private static final double USED = 0.99;

    private final String headline;
    private double folded = Double.NaN;

    /// A headline; line breaks of its own count as spaces.
    public HeadlineLabel(String headline, String style) {
        super(headline.replace('\n', ' '));
        this.headline = getText();
        getStyleClass().add(style);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE); // the room decides the lines, never the lines the room
        setMnemonicParsing(false);
        setAccessibleText(this.headline);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            fold(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fold(getWidth());
        super.layoutChildren();
    }

    private void fold(double width) {
        double room = Math.max(1, (width - snappedLeftInset() - snappedRightInset()) * USED / getFont().getSize());
        if (room != folded) {
            folded = room;
            setText(HeadlineLines.within(headline, room).text());
        }
    }
}
