package broadsheet.render;

import broadsheet.edition.Picture;
import broadsheet.task.Background;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.image.Image;

/// The decoded pictures of one edition, each in the sizes it was asked for, within a bound of bytes. FX thread only; reading and
/// decoding happen on the background.
///
/// Sizes go by powers of two, so that a zoom step seldom decodes anew and a picture is never drawn at less than half of its pixels.
public final class Pictures implements PictureFinder {
    private static final int LEAST = 128;
    /// How long a picture that could not be reached is not asked for again: a stick is put back by hand.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private PictureSource source;
    private long opened;
    private final Background background;
    private final PictureDecoder decoder;
    private final long budget;
    private final LinkedHashMap<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, PictureFault> refused = new HashMap<>();
    private final Map<String, Long> unreachableSince = new HashMap<>();
    private final LongSupplier nanos;
    private final Set<Key> underWay = new HashSet<>();
    private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper(this, "arrivals", 0);
    private long bytes;

    private record Key(String href, int longest) { }

    /// @param decoder one for the whole program, so that large pictures wait for one another
    /// @param budget  bytes of decoded pixels kept, > 0; the picture asked for last is kept in any case
    public Pictures(PictureSource source, Background background, PictureDecoder decoder, long budget) {
        this(source, background, decoder, budget, System::nanoTime);
    }

    Pictures(PictureSource source, Background background, PictureDecoder decoder, long budget, LongSupplier nanos) {
        this.nanos = nanos;
        this.source = source;
        this.background = background;
        this.decoder = decoder;
        this.budget = budget;
    }

    /// Turns to another edition: forgets every picture of the one before.
    public void open(PictureSource next) {
        source = next;
        opened++;
        images.clear();
        refused.clear();
        unreachableSince.clear();
        underWay.clear();
        bytes = 0;
        arrivals.set(arrivals.get() + 1);
    }

    /// Rises whenever a picture has arrived or was refused: who painted a waiting one paints again. Listen weakly.
    public ReadOnlyLongProperty arrivalsProperty() { return arrivals.getReadOnlyProperty(); }

    /// Bytes of decoded pixels held now.
    public long heldBytes() { return bytes; }

    @Override
    public PictureState find(Picture picture, double longest) {
        Optional<Picture.Rendition> rendition = rendition(picture, longest);
        if (rendition.isEmpty()) {
            return new PictureState.Refused(PictureFault.MISSING);
        }
        String href = rendition.get().href();
        Long since = unreachableSince.get(href);
        if (since != null && nanos.getAsLong() - since >= PATIENCE.toNanos()) {
            unreachableSince.remove(href);
            refused.remove(href);
        }
        PictureFault fault = refused.get(href);
        if (fault != null) {
            return new PictureState.Refused(fault);
        }
        Key key = new Key(href, step(longest));
        Image image = images.get(key);
        if (image != null) {
            return new PictureState.Ready(image, true);
        }
        start(key);
        PictureFault now = refused.get(href);
        Image decoded = images.get(key);
        if (now != null) {
            return new PictureState.Refused(now);
        }
        return decoded != null ? new PictureState.Ready(decoded, true)
                : anySize(href).<PictureState>map(i -> new PictureState.Ready(i, false)).orElseGet(PictureState.Waiting::new);
    }

    /// The smallest rendition with pixels enough, else the best.
    private static Optional<Picture.Rendition> rendition(Picture picture, double longest) {
        return picture.renditions().stream()
                .filter(r -> Math.max(r.width(), r.height()) >= longest)
                .min(java.util.Comparator.comparingInt(r -> Math.max(r.width(), r.height())))
                .or(picture::best);
    }

    private static int step(double longest) {
        int step = LEAST;
        while (step < longest && step < PictureDecoder.MAX_SHOWN) {
            step <<= 1;
        }
        return step;
    }

    private Optional<Image> anySize(String href) {
        return images.entrySet().stream().filter(e -> e.getKey().href().equals(href))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(Key::longest))).map(Map.Entry::getValue);
    }

    private void start(Key key) {
        if (!underWay.add(key)) {
            return;
        }
        PictureSource from = source;
        long asked = opened;
        background.start(key.href(), progress -> decoder.decode(from.load(key.href()), key.longest()),
                outcome -> arrived(key, outcome, asked),
                error -> arrived(key, new PictureDecoder.Outcome.Refused(PictureFault.DAMAGED), asked));
    }

    private void arrived(Key key, PictureDecoder.Outcome outcome, long asked) {
        if (asked != opened) {
            return;
        }
        underWay.remove(key);
        switch (outcome) {
            case PictureDecoder.Outcome.Decoded decoded -> keep(key, decoded.image());
            case PictureDecoder.Outcome.Refused no -> {
                refused.put(key.href(), no.fault());
                if (no.fault() == PictureFault.UNREACHABLE) {
                    unreachableSince.put(key.href(), nanos.getAsLong());
                }
            }
        }
        arrivals.set(arrivals.get() + 1);
    }

    private void keep(Key key, Image image) {
        Image before = images.put(key, image);
        bytes += size(image) - (before == null ? 0 : size(before));
        Iterator<Map.Entry<Key, Image>> eldest = images.entrySet().iterator();
        while (bytes > budget && images.size() > 1) {
            Map.Entry<Key, Image> old = eldest.next();
            bytes -= size(old.getValue());
            eldest.remove();
        }
    }

    private static long size(Image image) { return 4L * (long) image.getWidth() * (long) image.getHeight(); }
}
