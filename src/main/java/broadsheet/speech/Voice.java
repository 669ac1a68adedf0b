package broadsheet.speech;

/// Something that speaks, one sentence at a time. Thread-safe.
public interface Voice extends AutoCloseable {
    /// Slowest and fastest speed, as a multiple of the voice's normal one.
    double SLOWEST = 0.5;
    /// See [#SLOWEST].
    double FASTEST = 3;

    /// How a sentence ended.
    enum Outcome {
        /// It was said to its end.
        SAID,
        /// It was stopped.
        STOPPED,
        /// The voice failed; it may not work at all.
        FAILED
    }

    /// Hears how a sentence ended, exactly once, on the voice's own thread; on the caller's where it never began: because it was
    /// replaced or stopped before, or the voice is closed.
    @FunctionalInterface
    interface Completion {
        /// @param outcome how it ended
        /// @param detail  the program's words where it failed, else ""
        void ended(Outcome outcome, String detail);
    }

    /// The program or engine behind it, e.g. `espeak-ng`.
    String name();

    /// Begins to say a sentence and returns at once; a sentence still being said is stopped first.
    ///
    /// @param rate [#SLOWEST] … [#FASTEST], 1 = normal; values beyond are clamped
    void speak(SpokenText text, double rate, Completion completion);

    /// Stops what is being said, if anything.
    void stop();

    /// Stops and releases the voice.
    @Override
    void close();
}
