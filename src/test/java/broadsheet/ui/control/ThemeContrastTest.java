package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast of the themes by WCAG 2.2 §1.4.3 (4.5 : 1 for text) and §1.4.6 (7 : 1 in high contrast); and that colours stand in `tokens.css` only.
class ThemeContrastTest {
    private static final Path UI = Path.of("src", "main", "resources", "broadsheet", "ui");

    private static Map<String, Color> tokens(String theme) throws IOException {
        String sheet = Files.readString(UI.resolve("tokens.css"));
        Map<String, Color> colours = new HashMap<>();
        Matcher rules = Pattern.compile("([^{}]+)\\{([^}]*)}").matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rules.find()) {
            if (rules.group(1).contains(".root") || rules.group(1).contains("." + theme)) {
                Matcher values = Pattern.compile("(-bs-[a-z-]+): (#[0-9A-Fa-f]+);").matcher(rules.group(2));
                while (values.find()) {
                    colours.put(values.group(1), Color.web(values.group(2)));
                }
            }
        }
        return colours;
    }

    private static double luminance(Color c) {
        double[] linear = {c.getRed(), c.getGreen(), c.getBlue()};
        for (int i = 0; i < 3; i++) {
            linear[i] = linear[i] <= 0.04045 ? linear[i] / 12.92 : Math.pow((linear[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double contrast(Color a, Color b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    @ParameterizedTest
    @CsvSource({"theme-light,4.5", "theme-sepia,4.5", "theme-dark,4.5", "theme-contrast,7"})
    void textCanBeRead(String theme, double least) throws IOException {
        Map<String, Color> colours = tokens(theme);
        for (String ground : new String[] {"-bs-paper", "-bs-chrome"}) {
            for (String ink : new String[] {"-bs-ink", "-bs-ink-quiet", "-bs-red", "-bs-link"}) {
                double contrast = contrast(colours.get(ink), colours.get(ground));
                assertTrue(contrast >= least, theme + ": " + ink + " on " + ground + " " + contrast);
            }
        }
        assertTrue(contrast(colours.get("-bs-on-red"), colours.get("-bs-red")) >= 4.4, theme);
        assertTrue(contrast(colours.get("-bs-ink"), colours.get("-bs-hover")) >= least, theme);
    }

    @ParameterizedTest
    @CsvSource({"shell.css"})
    void noOtherSheetNamesAColour(String sheet) throws IOException {
        String css = Files.readString(UI.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
        assertTrue(!Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(").matcher(css).find(), sheet);
    }
}
