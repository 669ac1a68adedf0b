package broadsheet.app;

/// 字号 as the command line takes it.
///
/// @param factor 0.5 … 3
record FontScale(double factor) {
    private static final double HUNDRED = 100;

    /// From per cent, 50 … 300.
    /// @throws Refusal outside that range
    static FontScale ofPercent(double percent) throws Refusal {
        if (!(percent >= 50 && percent <= 300)) {
            throw new Refusal("cli.range", "--font-scale", "50…300", percent);
        }
        return new FontScale(percent / HUNDRED);
    }
}
