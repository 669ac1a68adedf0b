package broadsheet.ui.shelf;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.library.CoverFiles;
import broadsheet.library.ShelfEntry;
import broadsheet.render.DecodedPictures;
import broadsheet.render.Fonts;
import broadsheet.render.PageImage;
import broadsheet.render.PagePainter;
import broadsheet.render.Palette;
import broadsheet.render.PictureDecoder;
import broadsheet.task.Background;
import broadsheet.task.FxThread;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.desk.BundlePictures;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Page one of each edition, small. Set and decoded in the background, one at a time in the order they were wished for, passing over
/// what has been scrolled away meanwhile; painted on the FX thread in a few milliseconds, kept in memory for a screen or two and on disk for the
/// next time. FX thread.
final class Covers {
    /// The width of a cover in pixels.
    static final double WIDTH = 150;
    /// So many covers stay in memory: about 20 MB.
    static final int IN_MEMORY = 160;
    private static final int WISHES = 80;

    private final Typesetter typesetter;
    private final Fonts fonts;
    private final PictureDecoder decoder;
    private final Background background;
    private final UnaryOperator<String> words;
    private final CoverFiles files;
    private final Map<String, Image> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) { return size() > IN_MEMORY; }
    };
    private final Deque<ShelfEntry> wishes = new ArrayDeque<>();
    private Consumer<ShelfEntry> onArrived = entry -> { };
    private Predicate<ShelfEntry> shown = entry -> true;
    private boolean busy;

    /// A cover from disk, or page one ready to be painted.
    private sealed interface Made { }

    private record Kept(Image image) implements Made { }

    private record Set(PageLayout page, PagePainter painter) implements Made { }

    private record Nothing() implements Made { }

    /// @param typesetter its own, so that covers do not crowd out the pages being read
    /// @param words      the text for a message key
    Covers(Typesetter typesetter, Fonts fonts, PictureDecoder decoder, Background background, UnaryOperator<String> words, Path folder) {
        this.typesetter = typesetter;
        this.fonts = fonts;
        this.decoder = decoder;
        this.background = background;
        this.words = words;
        this.files = new CoverFiles(folder);
        background.start(words.apply("shelf.covers"), progress -> {
            files.prune();
            return folder;
        }, pruned -> { }, failure -> log("pruning " + folder, failure));
    }

    /// Called with each edition whose cover has come.
    void setOnArrived(Consumer<ShelfEntry> handler) { onArrived = handler; }

    /// Tells whether an edition is in sight still; asked before its cover is made.
    void setShown(Predicate<ShelfEntry> inSight) { shown = inSight; }

    private static String key(ShelfEntry entry) { return entry.key() + "\n" + entry.stamp().text(); }

    /// The cover, if it is there; else it is made and [#setOnArrived] told.
    Optional<Image> find(ShelfEntry entry) {
        Image image = known.get(key(entry));
        if (image == null && entry.summary().isPresent()) {
            if (!wishes.contains(entry)) {
                wishes.add(entry);
            }
            while (wishes.size() > WISHES) {
                wishes.remove();
            }
            next();
        }
        return Optional.ofNullable(image);
    }

    private void next() {
        if (busy || wishes.isEmpty()) {
            return;
        }
        busy = true;
        // After the rows have been filled: only then is it known what is in sight.
        FxThread.later(this::make);
    }

    private void make() {
        while (!wishes.isEmpty() && !shown.test(wishes.element())) {
            wishes.remove();
        }
        if (wishes.isEmpty()) {
            busy = false;
            return;
        }
        ShelfEntry entry = wishes.remove();
        background.start(words.apply("shelf.covers"), progress -> make(entry), made -> {
            busy = false;
            take(entry, made);
            next();
        }, failure -> {
            busy = false;
            log("the cover of " + entry.path(), failure);
            next();
        });
    }

    private Made make(ShelfEntry entry) throws Exception {
        Optional<Image> kept = files.read(entry).map(bytes -> new Image(new ByteArrayInputStream(bytes))).filter(image -> !image.isError());
        if (kept.isPresent()) {
            return new Kept(kept.get());
        }
        try (Bundle bundle = BundleReader.read(entry.path(), ReadProgress.NONE)) {
            Optional<PageLayout> first = typesetter.pages(bundle.edition(), PageSpec.PRINTED).stream().findFirst();
            return first.<Made>map(page -> new Set(page, new PagePainter(fonts,
                    DecodedPictures.of(List.of(page), new BundlePictures(bundle), WIDTH / page.width(), decoder), words))).orElseGet(Nothing::new);
        }
    }

    private void take(ShelfEntry entry, Made made) {
        switch (made) {
            case Kept kept -> arrived(entry, kept.image());
            case Set set -> {
                WritableImage image = new PageImage(set.painter()).paint(set.page(), WIDTH / set.page().width(), Palette.LIGHT);
                arrived(entry, image);
                background.start(words.apply("shelf.covers"), progress -> {
                    files.write(entry, PageImage.png(image, 0));
                    return entry;
                }, written -> { }, failure -> log("keeping a cover", failure));
            }
            case Nothing nothing -> { }
        }
    }

    private void arrived(ShelfEntry entry, Image image) {
        known.put(key(entry), image);
        onArrived.accept(entry);
    }

    private static void log(String what, Throwable failure) {
        System.getLogger(Covers.class.getName()).log(System.Logger.Level.WARNING, what, failure);
    }
}
