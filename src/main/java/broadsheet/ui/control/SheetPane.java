package broadsheet.ui.control;

import broadsheet.edition.Location;
import broadsheet.edition.Span;
import broadsheet.render.Press;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The window onto a vertical stack of sheets: scrolls, zooms, selects, and paints what is seen on tiles. FX thread only.
///
/// It knows lines and places, not articles: what a click or a hover means is for its owner to say.
public final class SheetPane extends Region {
    private final Rectangle clip = new Rectangle();
    private final SheetLayers layers;
    private final Zoom zoom = new Zoom();
    private final Selection selection = new Selection();
    private final Motion motion = new Motion();
    private final Scroll scroll;
    private final SheetEvents events = new SheetEvents();
    private final SheetSetup setup;
    private final DoubleProperty veil = new SimpleDoubleProperty(this, "veil", 0);
    private final BooleanProperty caretMode = new SimpleBooleanProperty(this, "caretMode", false);
    private final ReadOnlyIntegerWrapper currentSheet = new ReadOnlyIntegerWrapper(this, "currentSheet", -1);
    private final InvalidationListener arrival;
    private final SheetKeys keys;
    private final SheetTouch touch;

    private List<PageLayout> sheets = List.of();
    private SheetStack stack = SheetStack.EMPTY;
    private ReadingOrder order = new ReadingOrder(List.of());

    /// @param press fonts and pictures to paint with
    public SheetPane(Press press, SheetSetup setup) {
        this.setup = setup;
        getStyleClass().add("sheet-pane");
        getStylesheets().add(SheetPane.class.getResource("sheet-pane.css").toExternalForm());
        layers = new SheetLayers(press, this::requestLayout);
        scroll = new Scroll(motion, this::arrange);
        getChildren().addAll(layers.nodes());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        veil.addListener(o -> paintOverlays());
        selection.spansProperty().addListener(o -> selected());
        selection.caretProperty().addListener(o -> selected());
        zoom.modeProperty().addListener(o -> requestLayout());
        arrival = o -> {
            layers.grid().invalidateIncomplete();
            requestLayout();
        };
        press.pictures().arrivalsProperty().addListener(new WeakInvalidationListener(arrival));
        keys = new SheetKeys(this);
        touch = new SheetTouch(this);
        new SheetMouse(this);
    }

    /// The sheets, top to bottom.
    public List<PageLayout> sheets() { return sheets; }

    /// Shows other sheets; the scroll position stays as far as there is room, the selection as far as its words are shown.
    public void setSheets(List<PageLayout> next) {
        sheets = List.copyOf(next);
        order = new ReadingOrder(sheets);
        layers.grid().invalidate();
        restack();
        selection.setOrder(order);
        requestLayout();
    }

    /// How large the sheets are shown.
    public Zoom zoom() { return zoom; }

    /// The selected words.
    public Selection selection() { return selection; }

    /// Whether values move or jump.
    public BooleanProperty reducedMotionProperty() { return motion.reducedProperty(); }

    /// What this pane asks and tells its owner.
    public SheetEvents events() { return events; }

    /// Whether arrows move a visible caret instead of the sheets.
    public BooleanProperty caretModeProperty() { return caretMode; }

    /// The sheet in the middle of the window, from 0; −1 without sheets.
    public ReadOnlyIntegerProperty currentSheetProperty() { return currentSheet.getReadOnlyProperty(); }

    /// Content pixels above the window.
    public ReadOnlyDoubleProperty scrollYProperty() { return scroll.yProperty(); }

    /// Content pixels left of the window.
    public ReadOnlyDoubleProperty scrollXProperty() { return scroll.xProperty(); }

    /// How far the stack can be scrolled down, in pixels.
    public double scrollRange() { return Math.max(0, stack.height() - getHeight()); }

    /// Scrolls by pixels, within the stack.
    public void scrollBy(double dx, double dy) { scroll.by(dx, dy); }

    /// Scrolls to a content pixel; moves there when `gently`.
    public void scrollTo(double x, double y, boolean gently) { scroll.to(x, y, gently); }

    /// The selected words as clean text, "" when nothing is selected.
    public String selectionText() { return selection.text(events.texts()); }

    void copy() {
        if (!selection.spans().isEmpty()) {
            events.copied(selectionText());
        }
    }

    /// What is painted over the words.
    public void setOverlays(List<Overlay> overlays) {
        layers.overlays().setOverlays(overlays);
        paintOverlays();
    }

    /// Dims all but some places, or nothing.
    public void setSpotlight(Spotlight next) {
        boolean on = !next.zones().isEmpty();
        if (on) {
            layers.overlays().setSpotlight(next);
            paintOverlays();
        }
        motion.to(veil, on ? 1 : 0);
    }

    /// What is bright now, or was until it faded.
    public Spotlight spotlight() { return veil.get() > 0 ? layers.overlays().spotlight() : Spotlight.NONE; }

    /// The point of a sheet under a point of this control; empty without sheets.
    public Optional<Spot> spotAt(double x, double y) {
        return Optional.of(stack.spot(x + scroll.x(), y + scroll.y())).filter(s -> s.sheet() >= 0);
    }

    /// The location nearest to a point of this control.
    public Optional<Location> locationAt(double x, double y) {
        return spotAt(x, y).flatMap(s -> sheets.get(s.sheet()).locationAt(s.x(), s.y()));
    }

    /// A rectangle of a sheet in pixels of this control.
    public Rect toView(int sheet, Rect points) { return stack.toContent(sheet, points).moved(-scroll.x(), -scroll.y()); }

    /// The visible part of the content, in content pixels.
    public Rect view() { return new Rect(scroll.x(), scroll.y(), getWidth(), getHeight()); }

    /// A sheet's place, in content pixels.
    public Rect sheetBox(int sheet) { return stack.box(sheet); }

    /// Where a location is shown: its sheet and line.
    public Optional<Spotlight.Zone> zoneOf(Location location) {
        return order.seat(location).map(s -> new Spotlight.Zone(s.sheet(), s.line().box()));
    }

    /// Scrolls no further than needed to show a span, leaving it a third from the top when it was out of sight.
    public void reveal(Span span) {
        restack();
        order.zone(span).ifPresent(zone -> reveal(zone.sheet(), zone.box()));
    }

    /// Scrolls no further than needed to show a place of a sheet.
    public void reveal(int sheet, Rect points) {
        restack();
        scroll.reveal(stack.toContent(sheet, points));
    }

    /// Shows the sheets at a scale of the reader's own while the point under (x, y) of this control stays where it is.
    public void zoomTo(double scale, double x, double y) {
        Optional<Spot> spot = spotAt(x, y);
        zoom.setFree(scale);
        restack();
        spot.ifPresent(s -> scroll.to(stack.box(s.sheet()).x() + s.x() * stack.scale() - x,
                stack.box(s.sheet()).y() + s.y() * stack.scale() - y, false));
    }

    /// The first words in the window: the topmost line wholly in sight that is read first.
    public Optional<Location> topLocation() {
        Rect view = view();
        return order.seats().filter(s -> stack.box(s.sheet()).intersects(view))
                .filter(s -> stack.toContent(s.sheet(), s.line().box()).y() >= view.y() - 1
                        && stack.toContent(s.sheet(), s.line().box()).bottom() <= view.bottom() + 1)
                .findFirst().map(ReadingOrder::start);
    }

    void turn(double share) {
        if (share > 0 ? scroll.atEnd() : scroll.atStart()) {
            events.beyond(share > 0 ? 1 : -1);
        } else {
            scroll.page(share);
        }
    }

    boolean zooms() { return setup.zooms(); }

    SheetTouch touch() { return touch; }

    SheetKeys keys() { return keys; }

    /// A word and where it is seen, to be kept there while the sheets change.
    ///
    /// @param viewY pixels from this control's top to the top of its line
    public record Anchor(Location location, double viewY) { }

    /// The words nearest to a point of this control.
    public Optional<Anchor> anchorAt(double x, double y) { return locationAt(x, y).flatMap(this::anchor); }

    /// Words and where their line is seen now; empty where no sheet shows them.
    public Optional<Anchor> anchor(Location location) {
        return zoneOf(location).map(z -> new Anchor(location, toView(z.sheet(), z.box()).y()));
    }

    /// Scrolls so that the words are seen where they were, as far as the stack's ends allow.
    public void keep(Anchor anchor) {
        restack();
        anchor(anchor.location()).ifPresent(now -> scroll.by(0, now.viewY() - anchor.viewY()));
    }

    ReadingOrder order() { return order; }

    SheetStack stack() { return stack; }

    Scroll scroll() { return scroll; }

    SheetLayers layers() { return layers; }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double outputScale = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        layers.fit(getWidth(), getHeight(), outputScale);
        restack();
        arrange();
    }

    /// Fits the scale and places the sheets anew.
    private void restack() {
        boolean sized = getWidth() > 0 && getHeight() > 0;
        double before = stack.scale();
        if (sized && !sheets.isEmpty()) {
            zoom.fit(sheets.get(Math.max(0, Math.min(currentSheet.get(), sheets.size() - 1))), getWidth(), getHeight(), setup.margin());
        }
        stack = new SheetStack(sheets, zoom.scale(), getWidth(), setup.margin(), setup.gap());
        if (stack.scale() != before) {
            layers.grid().invalidate();
        }
        if (sized) {
            scroll.setRange(stack.width() - getWidth(), stack.height() - getHeight(), getHeight());
        }
    }

    /// Moves the content, shows the tiles in view.
    private void arrange() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        layers.show(stack, view());
        currentSheet.set(stack.at(scroll.y() + getHeight() * 0.4));
        paintOverlays();
    }

    private void selected() {
        paintOverlays();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    private void paintOverlays() {
        if (getWidth() > 0 && getHeight() > 0 && layers.overlays().paint(new OverlayLayer.Scene(stack, order, layers.snapped(view()), layers.palette(),
                selection, caretMode.get(), veil.get(), layers.density()))) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> new VisibleText(order, stack, view(), events.texts()).text(layers.overlays().signs());
            case SELECTION_START -> 0;
            case SELECTION_END -> selectionText().length();
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
