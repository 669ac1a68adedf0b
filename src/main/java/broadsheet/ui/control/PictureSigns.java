package broadsheet.ui.control;

import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/// The signs that overlays draw on pictures: one under the other at the picture's upper left, where they can be clicked. Holds what was painted last.
final class PictureSigns {
    private static final double HEIGHT = 20;
    private static final double INSET = 4;

    private final List<Painted> painted = new ArrayList<>();

    private record Painted(Rect box, Pen pen, int index) { }

    void clear() { painted.clear(); }

    /// Draws every span that is a picture in the window.
    void paint(GraphicsContext g, OverlayLayer.Scene scene, List<Overlay> overlays) {
        Map<ReadingOrder.Plate, Integer> taken = new HashMap<>();
        for (Overlay overlay : overlays) {
            for (int i = 0; i < overlay.spans().size(); i++) {
                int index = i;
                scene.order().plate(overlay.spans().get(i).place()).filter(p -> scene.sees(p.sheet())).ifPresent(plate -> {
                    Rect box = scene.place(plate.sheet(), plate.picture().box());
                    int slot = taken.getOrDefault(plate, 0);
                    Rect room = new Rect(box.x() + INSET, box.y() + INSET + slot * (HEIGHT + 3), Math.max(HEIGHT, box.width() - 2 * INSET), HEIGHT);
                    if (box.bottom() > 0 && box.y() < scene.view().height()) {
                        g.save();
                        overlay.pen().draw(g, index, new Pen.OnPicture(box, room), scene.palette()).ifPresent(sign -> {
                            painted.add(new Painted(sign, overlay.pen(), index));
                            if (!sign.equals(box)) {
                                taken.put(plate, slot + 1);
                            }
                        });
                        g.restore();
                    }
                });
            }
        }
    }

    /// What a click does there: a sign wins over the picture it stands on, and of signs the one drawn last.
    Optional<Runnable> at(double x, double y) {
        return painted.reversed().stream().filter(p -> p.box().contains(x, y)).min(Comparator.comparingDouble(p -> p.box().width() * p.box().height()))
                .map(p -> () -> p.pen().chosen(p.index()));
    }

    List<String> said() { return painted.stream().map(p -> p.pen().said(p.index())).filter(s -> !s.isEmpty()).toList(); }
}
