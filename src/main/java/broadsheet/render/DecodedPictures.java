package broadsheet.render;

import broadsheet.edition.Picture;
import broadsheet.typeset.layout.PageLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pictures decoded beforehand for pages that are rendered once, to files. Immutable.
public final class DecodedPictures implements PictureFinder {
    private final Map<String, PictureState> states;

    private DecodedPictures(Map<String, PictureState> states) { this.states = Map.copyOf(states); }

    /// Reads and decodes every picture of the pages. Any thread but the FX thread; blocks.
    /// @param scale   pixels a point the pages will be painted at
    public static DecodedPictures of(List<PageLayout> pages, PictureSource source, double scale, PictureDecoder decoder) {
        Map<String, PictureState> states = new HashMap<>();
        pages.stream().flatMap(p -> p.frames().stream()).flatMap(f -> f.pictures().stream()).forEach(box ->
                box.picture().best().ifPresent(best -> {
                    double aspect = box.picture().aspect();
                    double width = Math.max(box.box().width(), box.box().height() * aspect) * scale;
                    states.computeIfAbsent(best.href(), href ->
                            decode(decoder, source.load(href), (int) Math.ceil(Math.max(width, width / aspect))));
                }));
        return new DecodedPictures(states);
    }

    private static PictureState decode(PictureDecoder decoder, PictureData data, int longest) {
        return switch (decoder.decode(data, Math.max(1, longest))) {
            case PictureDecoder.Outcome.Decoded decoded -> new PictureState.Ready(decoded.image(), true);
            case PictureDecoder.Outcome.Refused refused -> new PictureState.Refused(refused.fault());
        };
    }

    @Override
    public PictureState find(Picture picture, double longest) {
        return picture.best().map(r -> states.getOrDefault(r.href(), new PictureState.Refused(PictureFault.MISSING)))
                .orElseGet(() -> new PictureState.Refused(PictureFault.MISSING));
    }
}
