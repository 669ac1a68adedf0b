package broadsheet.proof.compare;

/// Sees how different two pictures look.
@FunctionalInterface
public interface Look {
    /// For where nothing can be seen.
    Look BLIND = (before, after) -> -1;

    /// 0 (the same) … 1 (nothing in common); −1 where one of them cannot be decoded.
    double difference(byte[] before, byte[] after);
}
