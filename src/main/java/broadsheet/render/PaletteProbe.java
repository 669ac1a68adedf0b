package broadsheet.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Reads the theme's looked-up colours where it stands in the scene: an unmanaged, unseen child of whatever paints on a canvas,
/// since a canvas itself has no colours to style.
public final class PaletteProbe extends Region {
    private static final String SHEET = PaletteProbe.class.getResource("palette.css").toExternalForm();
    private static final Map<Token, CssMetaData<PaletteProbe, Color>> META = meta();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final Map<Token, StyleableObjectProperty<Color>> values = new EnumMap<>(Token.class);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(this, "palette", Palette.LIGHT);
    private boolean stale;

    /// Starts with the light theme until it is styled.
    public PaletteProbe() {
        getStyleClass().add("palette-probe");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        for (Token token : Token.values()) {
            StyleableObjectProperty<Color> value = new SimpleStyleableObjectProperty<>(META.get(token), this, token.property(), token.light());
            value.addListener(observable -> changed());
            values.put(token, value);
        }
    }

    /// As a control's own, not as one of this region's stylesheets: those are read anew for every region, and what the toolkit derives
    /// from them stays with the scene for good.
    @Override
    public String getUserAgentStylesheet() { return SHEET; }

    /// The colours now; changes once when the theme does.
    public ReadOnlyObjectProperty<Palette> paletteProperty() { return palette.getReadOnlyProperty(); }

    /// The colours now.
    public Palette palette() { return palette.get(); }

    /// Sixteen values change one after the other: they are taken over together.
    private void changed() {
        if (!stale) {
            stale = true;
            broadsheet.task.FxThread.later(this::takeOver);
        }
    }

    private void takeOver() {
        stale = false;
        Map<Token, Color> now = new EnumMap<>(Token.class);
        values.forEach((token, value) -> now.put(token, value.get()));
        palette.set(new Palette(now));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() { return ALL; }

    private static Map<Token, CssMetaData<PaletteProbe, Color>> meta() {
        Map<Token, CssMetaData<PaletteProbe, Color>> meta = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            meta.put(token, new CssMetaData<>(token.property(), StyleConverter.getColorConverter(), token.light()) {
                @Override public boolean isSettable(PaletteProbe probe) { return true; }
                @Override public StyleableProperty<Color> getStyleableProperty(PaletteProbe probe) {
                    return java.util.Objects.requireNonNull(probe.values.get(token));
                }
            });
        }
        return meta;
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(META.values());
        return List.copyOf(all);
    }
}
