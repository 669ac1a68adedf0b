package broadsheet.proof.report;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// How errors are counted. Immutable.
///
/// @param weights every figure, ≥ 0
/// @param own     whether a newsroom changed any of them
public record ErrorRule(Map<Weight, Double> weights, boolean own) {
    /// The rule of 2020 as it stands.
    public static final ErrorRule STANDARD = new ErrorRule(Map.of(), false);

    /// Fills in what is not told.
    /// @throws IllegalArgumentException if a figure is negative or none
    public ErrorRule {
        Map<Weight, Double> all = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            double value = weights.getOrDefault(weight, weight.standard());
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(weight.code() + "=" + value);
            }
            all.put(weight, value);
        }
        weights = Map.copyOf(all);
    }

    /// Reads a newsroom's own figures, `code=number` a line ([Weight#code]); what is not named stays as the rule has it.
    ///
    /// @throws IOException              if it cannot be read
    /// @throws IllegalArgumentException if a line names no figure of the rule or gives no number ≥ 0; the message is that line
    public static ErrorRule read(Reader file) throws IOException {
        Properties lines = new Properties();
        lines.load(file);
        Map<Weight, Double> weights = new EnumMap<>(Weight.class);
        for (String code : lines.stringPropertyNames()) {
            String line = code + "=" + lines.getProperty(code);
            Weight weight = Weight.of(code).orElseThrow(() -> new IllegalArgumentException(line));
            try {
                weights.put(weight, Double.valueOf(lines.getProperty(code).strip()));
            } catch (NumberFormatException notANumber) {
                throw new IllegalArgumentException(line, notANumber);
            }
        }
        return new ErrorRule(weights, !weights.isEmpty());
    }

    /// One figure.
    public double of(Weight weight) { return weights.getOrDefault(weight, weight.standard()); }
}
