package broadsheet.proof.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// 差错数 and 差错率 of an issue.
///
/// @param errors     how many errors there are
/// @param points     what they count, with the limits of an issue
/// @param byKind     the points by kind
/// @param characters what they are counted over, ≥ 0
public record ErrorCount(int errors, double points, Map<ErrorKind, Double> byKind, int characters) {
    private static final double TEN_THOUSAND = 10_000;

    /// Copies the map.
    public ErrorCount { byKind = Map.copyOf(byKind); }

    /// Adds up: the same fault counts so many times at most, numerals so much in all.
    public static ErrorCount of(Collection<Charge> charges, ErrorRule rule, int characters) {
        Map<String, Integer> same = new HashMap<>();
        Map<ErrorKind, Double> byKind = new EnumMap<>(ErrorKind.class);
        for (Charge charge : charges) {
            if (same.merge(charge.same(), 1, Integer::sum) <= rule.of(Weight.SAME_MOST)) {
                byKind.merge(charge.kind(), charge.points(), Double::sum);
            }
        }
        byKind.computeIfPresent(ErrorKind.NUMERAL_STYLE, (k, points) -> Math.min(points, rule.of(Weight.NUMERAL_STYLE_MOST)));
        return new ErrorCount(charges.size(), byKind.values().stream().mapToDouble(Double::doubleValue).sum(), byKind, characters);
    }

    /// Errors in ten thousand characters; 0 for an issue without any.
    public double rate() { return characters == 0 ? 0 : points * TEN_THOUSAND / characters; }

    /// Whether the rule lets it pass.
    public boolean passes(ErrorRule rule) { return rate() <= rule.of(Weight.PASS_MARK); }
}
