package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.typeset.text.CharClass;
import java.util.List;
import java.util.function.Consumer;

/// 重字: the same character twice where no word covers both (实实在在 is one). A function character, 的的, is certain.
public final class RepeatedCharacter implements Check.OfPassage {
    static final Rule FUNCTION = new Rule("repeat.function", Kind.REPEAT, Severity.CERTAIN, "《报纸期刊质量管理规定》（2020）附件：多字", "开发区的的企业", "开发区的企业");
    static final Rule OTHER = new Rule("repeat.character", Kind.REPEAT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：多字", "加快发发展", "加快发展");

    private static final String FUNCTION_CHARACTERS = "的了在是和与及或把被将从向对为于以而也就还并但即让使由";

    @Override
    public List<Rule> rules() { return List.of(FUNCTION, OTHER); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(i + 1) && CharClass.of(c) == CharClass.HAN && passage.isWordStart(i + 1)) {
                Rule rule = FUNCTION_CHARACTERS.indexOf(c) >= 0 && passage.isWords(i, i + 1) ? FUNCTION : OTHER;
                found.accept(passage.finding(rule, i, i + 2, String.valueOf(c)));
            }
        }
    }
}
