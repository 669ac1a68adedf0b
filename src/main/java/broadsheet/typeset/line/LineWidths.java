package broadsheet.typeset.line;

/// The room of each line of one paragraph: its measure less its indent. Widths in em.
///
/// @param measure the column
/// @param indent  of the paragraph's first line, as much of it as a narrow column allows
record LineWidths(Measure measure, double indent) {
    /// The narrowest first line that still takes a full indent; below it 1 em, below that none (`typesetting.md` §1.4 W5).
    private static final double ROOM = 4;

    static LineWidths of(Measure measure, Setting setting) {
        double width = measure.width(0);
        double indent = setting.indent();
        if (width - indent < ROOM) {
            indent = width - 1 < ROOM ? 0 : Math.min(indent, 1);
        }
        return new LineWidths(measure, indent);
    }

    /// Whether all lines but the first are alike.
    boolean uniform() { return measure instanceof Measure.Uniform; }

    double indent(int line) { return line == 0 ? indent : 0; }

    double room(int line) { return measure.width(line) - indent(line); }
}
