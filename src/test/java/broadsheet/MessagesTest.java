package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadsheet.edition.Part;
import broadsheet.proof.Check;
import broadsheet.proof.FindingText;
import broadsheet.proof.Kind;
import broadsheet.proof.Severity;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.wording.Newsroom;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.report.ErrorKind;
import broadsheet.proof.report.Status;
import broadsheet.proof.report.Weight;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that no key in the sources names: those made of a prefix and the name of a constant are all there, and every pattern is one
/// that can be filled in. (That no key is missing, unused or double is `broadsheet.ui.control.MessagesTest`.)
class MessagesTest {
    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("broadsheet.i18n.messages", language.equals("en") ? Locale.ENGLISH : Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPatternCanBeFilledIn(String language) {
        ResourceBundle words = words(language);
        List<String> broken = new ArrayList<>();
        for (String key : words.keySet()) {
            try {
                new MessageFormat(words.getString(key), Locale.ROOT).format(new Object[] {0, 1, 2, 3, 4, 5});
            } catch (IllegalArgumentException notAPattern) {
                broken.add(key + ": " + notAPattern.getMessage());
            }
        }
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyConstantOfTheReportHasItsWord(String language) {
        ResourceBundle words = words(language);
        List<String> wanted = Stream.of(codes("sign.", Sign.values()), codes("stage.", Stage.values()), codes("part.", Part.values()),
                codes("kind.", ErrorKind.values()), codes("status.", Status.values()), codes("weight.", Weight.values()),
                codes("extent.", Silence.Extent.values())).flatMap(s -> s).map(k -> "proof.report." + k).toList();
        assertEquals(List.of(), wanted.stream().filter(k -> !words.containsKey(k)).toList());
    }

    private static Stream<String> codes(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(v -> prefix + v.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyRuleKindAndSeverityHasItsWord(String language) {
        FindingText text = new FindingText(words(language));
        Checks.with(Newsroom.NONE, true).stream().map(Check::rules).flatMap(List::stream).forEach(rule -> assertFalse(text.title(rule).isBlank(), rule.id()));
        Arrays.stream(Kind.values()).forEach(kind -> assertFalse(text.title(kind).isBlank(), kind.code()));
        Arrays.stream(Severity.values()).forEach(severity -> assertFalse(text.title(severity).isBlank(), severity.code()));
    }
}
