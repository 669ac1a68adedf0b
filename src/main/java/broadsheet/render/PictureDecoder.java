package broadsheet.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javafx.scene.image.Image;

/// 图片闸门: the only place where a picture of an edition is decoded.
///
/// First bytes, then the size in the header, then the limits of `reliability.md`, then the decoder — off the FX thread, under a
/// time limit and with every error caught, because the decoders of JavaFX throw anything for a hostile file.
public final class PictureDecoder {
    /// The largest file decoded, in bytes.
    public static final int MAX_BYTES = 32 << 20;
    /// The most pixels a picture may have.
    public static final long MAX_PIXELS = 40_000_000;
    /// The longest side a picture may have.
    public static final int MAX_SIDE = 16_384;
    /// The longest side a picture is shown at.
    public static final int MAX_SHOWN = 8_192;

    private static final Logger LOG = System.getLogger(PictureDecoder.class.getName());
    /// Pictures above this many pixels are decoded one at a time, so that their buffers do not add up.
    private static final long LARGE = 8_000_000;

    private final Duration limit;
    private final DecodeGuard guard;
    private final ReentrantLock large = new ReentrantLock();

    /// Decodes for five seconds at most and remembers nothing: for a command that ends when its pages are drawn.
    public PictureDecoder() { this(DecodeGuard.NONE); }

    /// Decodes for five seconds at most.
    /// @param guard remembers what ended the process
    public PictureDecoder(DecodeGuard guard) { this(Duration.ofSeconds(5), guard); }

    /// @param limit how long one picture may be decoded
    public PictureDecoder(Duration limit, DecodeGuard guard) {
        this.limit = limit;
        this.guard = guard;
    }

    /// What came of a file.
    public sealed interface Outcome {
        /// Decoded and upright.
        record Decoded(Image image) implements Outcome { }

        /// Not shown.
        record Refused(PictureFault fault) implements Outcome { }
    }

    /// Checks and decodes a file. Any thread but the FX thread; blocks.
    ///
    /// @param data    what the source gave
    /// @param longest the longer side wanted, in pixels, > 0; never enlarges
    public Outcome decode(PictureData data, int longest) {
        return switch (data) {
            case PictureData.Unshowable none -> new Outcome.Refused(none.fault());
            case PictureData.Bytes bytes -> check(bytes.bytes())
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> decodeChecked(bytes.bytes(), longest));
        };
    }

    /// The size a file is shown at when upright, if it passes the gate.
    Optional<PictureHeader> header(byte[] file) { return check(file).isPresent() ? Optional.empty() : PictureHeader.read(file); }

    private static Optional<PictureFault> check(byte[] file) {
        if (file.length > MAX_BYTES) {
            return Optional.of(PictureFault.TOO_LARGE);
        }
        Optional<PictureHeader> found = PictureHeader.read(file);
        if (found.isEmpty()) {
            return Optional.of(looksLikeOurs(file) ? PictureFault.DAMAGED : PictureFault.UNSUPPORTED);
        }
        PictureHeader header = found.get();
        if (header.width() <= 0 || header.height() <= 0) {
            return Optional.of(PictureFault.DAMAGED);
        }
        if (header.width() > MAX_SIDE || header.height() > MAX_SIDE || (long) header.width() * header.height() > MAX_PIXELS) {
            return Optional.of(PictureFault.TOO_LARGE);
        }
        return switch (header.format()) {
            case PNG -> PngCheck.whole(file) ? Optional.empty() : Optional.of(PictureFault.DAMAGED);
            case JPEG -> Optional.empty();
        };
    }

    private static boolean looksLikeOurs(byte[] file) {
        return file.length == 0 || file.length > 2 && (file[0] == (byte) 0xFF && file[1] == (byte) 0xD8
                || file[1] == 'P' && file[2] == 'N');
    }

    private Outcome decodeChecked(byte[] file, int longest) {
        if (!guard.enter(file)) {
            return new Outcome.Refused(PictureFault.QUARANTINED);
        }
        try {
            return decodeWatched(file, longest);
        } finally {
            guard.leave(file);
        }
    }

    private Outcome decodeWatched(byte[] file, int longest) {
        PictureHeader header = PictureHeader.read(file).orElseThrow();
        boolean isLarge = (long) header.width() * header.height() > LARGE;
        if (isLarge) {
            large.lock();
        }
        try {
            return decodeNow(file, header, Math.min(longest, MAX_SHOWN));
        } finally {
            if (isLarge) {
                large.unlock();
            }
        }
    }

    @SuppressWarnings("ThrowableNotThrown")
    private Outcome decodeNow(byte[] file, PictureHeader header, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(header.width(), header.height()));
        int width = (int) Math.max(1, Math.round(header.width() * scale));
        int height = (int) Math.max(1, Math.round(header.height() * scale));
        DeadlineStream in = new DeadlineStream(file, System.nanoTime() + limit.toNanos());
        try {
            Image image = scale < 1 ? new Image(in, width, height, false, true) : new Image(in);
            if (in.late()) {
                return new Outcome.Refused(PictureFault.TOO_SLOW);
            }
            if (image.isError() || image.getWidth() < 1 || image.getPixelReader() == null) {
                LOG.log(Level.INFO, "picture refused by its decoder", image.getException());
                return new Outcome.Refused(PictureFault.DAMAGED);
            }
            return new Outcome.Decoded(Upright.turn(image, header.orientation()));
        } catch (OutOfMemoryError full) {
            LOG.log(Level.WARNING, "no memory for a picture of {0} × {1}", header.width(), header.height());
            return new Outcome.Refused(PictureFault.TOO_LARGE);
        } catch (Throwable broken) {
            LOG.log(Level.INFO, "picture broke its decoder", broken);
            return new Outcome.Refused(in.late() ? PictureFault.TOO_SLOW : PictureFault.DAMAGED);
        } finally {
            in.release();
        }
    }

    /// Ends a decoder that reads on after its time: decoders look at nothing but their stream.
    private static final class DeadlineStream extends ByteArrayInputStream {
        private final long deadline;
        private boolean late;

        DeadlineStream(byte[] file, long deadline) {
            super(file);
            this.deadline = deadline;
        }

        /// An image keeps its stream for good, and with it the file, were it not let go.
        synchronized void release() {
            buf = new byte[0];
            pos = 0;
            count = 0;
        }

        boolean late() { return late || System.nanoTime() - deadline > 0; }

        @Override
        public synchronized int read() {
            check();
            return super.read();
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            check();
            return super.read(into, offset, Math.min(length, 1 << 16));
        }

        private void check() {
            if (System.nanoTime() - deadline > 0) {
                late = true;
                throw new java.io.UncheckedIOException(new IOException("decoding took too long"));
            }
        }
    }
}
