package broadsheet.typeset.line;

/// 栏宽: how wide each line of a paragraph may be, in em, so that lines can run beside a picture or a drop head.
public interface Measure {
    /// The width of line `line` (from 0), > 0; indents are taken from it by the setter.
    double width(int line);

    /// The same width for every line.
    /// @throws IllegalArgumentException if the width is not positive
    static Measure of(double width) {
        if (!(width > 0)) {
            throw new IllegalArgumentException("measure " + width);
        }
        return new Uniform(width);
    }

    /// The same width for every line; known as such, so that the search need not tell lines apart.
    record Uniform(double width) implements Measure {
        @Override
        public double width(int line) { return width; }
    }
}
