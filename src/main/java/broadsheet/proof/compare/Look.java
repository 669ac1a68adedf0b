package broadsheet.proof.compare;

import java.util.Optional;

/// Sees how different two pictures look.
@FunctionalInterface
public interface Look {
    /// For where nothing can be seen.
    Look BLIND = (before, after) -> -1;

    /// 0 (the same) … 1 (nothing in common); −1 where one of them cannot be decoded.
    double difference(byte[] before, byte[] after);

    /// Width and height of a picture in pixels; empty where that cannot be told.
    default Optional<Pixels> pixels(byte[] file) { return Optional.empty(); }

    /// A picture's size.
    record Pixels(int width, int height) { }
}
