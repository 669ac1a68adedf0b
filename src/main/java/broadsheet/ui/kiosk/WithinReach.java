package broadsheet.ui.kiosk;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/// Stands in the middle of the screen, on a tall panel in its lower half, where hands are. FX thread.
class WithinReach extends StackPane {
    /// The part of a tall panel's height left free below.
    private static final double LOW = 0.12;

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        boolean tall = height > width;
        setAlignment(tall ? Pos.BOTTOM_CENTER : Pos.CENTER);
        setPadding(new Insets(0, 0, tall ? height * LOW : 0, 0));
    }
}
