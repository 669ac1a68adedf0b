package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import java.util.List;
import java.util.function.Consumer;

/// 用字: characters outside 通用规范汉字表 — traditional and variant forms, which have a standard character, and others, which names
/// of people and places may bring; characters no one typed, such as � or a control character.
public final class Characters implements Check.OfPassage {
    private static final String TABLE = "《通用规范汉字表》（国发〔2013〕23号）";
    static final Rule FORM = new Rule("character.form", Kind.CHARACTER, Severity.PROBABLE, TABLE, "開发区", "开发区");
    static final Rule OUTSIDE = new Rule("character.outside", Kind.CHARACTER, Severity.QUERY, TABLE, "囍", "喜");
    static final Rule BROKEN = new Rule("character.broken", Kind.CHARACTER, Severity.CERTAIN, "UTF-8", "开发\uFFFD区", "开发区");

    private final StandardCharacters table = StandardCharacters.shared();

    @Override
    public List<Rule> rules() { return List.of(FORM, OUTSIDE, BROKEN); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            int start = at;
            if (isBroken(character)) {
                found.accept(passage.finding(BROKEN, at, end, List.of(), List.of("U+%04X".formatted(character)), List.of()));
            } else if (!table.isStandard(character)) {
                found.accept(table.standardFor(character).map(s -> passage.finding(FORM, start, end, s))
                        .orElseGet(() -> passage.finding(OUTSIDE, start, end)));
            }
            at = end;
        }
    }

    private static boolean isBroken(int c) {
        return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || Character.isISOControl(c) && c != '\n' && c != '\t' || c >= 0x2E80
                && c <= 0x2FDF;
    }
}
