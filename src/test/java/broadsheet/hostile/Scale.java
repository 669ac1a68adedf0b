package broadsheet.hostile;

/// How much of a long test is run: a share in every build, all of it with `-Phostile`.
public final class Scale {
    private static final boolean FULL = "full".equals(System.getProperty("hostile.scale"));

    private Scale() { }

    /// How many cases to run.
    /// @param inEveryBuild the shortened form, enough to notice when something breaks
    /// @param inFull       what the figures in `reliability.md` stand for
    public static int cases(int inEveryBuild, int inFull) { return FULL ? inFull : inEveryBuild; }

    /// The name of the form that runs, for the table.
    public static String name() { return FULL ? "full" : "shortened"; }
}
