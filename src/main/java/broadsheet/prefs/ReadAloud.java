package broadsheet.prefs;

/// 朗读: how fast, and what is passed over.
///
/// @param rate     a multiple of the voice's own speed, [#SLOWEST] … [#FASTEST]
/// @param captions whether captions and picture credits are read
/// @param bylines  whether bylines are read
public record ReadAloud(double rate, boolean captions, boolean bylines) {
    /// The slowest rate.
    public static final double SLOWEST = 0.5;
    /// The fastest rate.
    public static final double FASTEST = 3;
    /// What a user starts with.
    public static final ReadAloud DEFAULT = new ReadAloud(1, true, true);

    /// Brings the rate into range.
    public ReadAloud { rate = Double.isFinite(rate) ? Math.clamp(rate, SLOWEST, FASTEST) : 1; }

    /// At another speed.
    public ReadAloud withRate(double other) { return new ReadAloud(other, captions, bylines); }

    /// With captions read or passed over.
    public ReadAloud withCaptions(boolean read) { return new ReadAloud(rate, read, bylines); }

    /// With bylines read or passed over.
    public ReadAloud withBylines(boolean read) { return new ReadAloud(rate, captions, read); }
}
