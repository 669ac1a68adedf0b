package broadsheet.ui.proof;

import broadsheet.edition.Part;
import broadsheet.edition.Span;
import broadsheet.ui.control.RowCell;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A line of the galley: its number, and the words with findings underlined, marks underlined in red, and the sentence being read set off.
final class GalleyCell extends RowCell<GalleyLine> {
    private static final PseudoClass SPOKEN = PseudoClass.getPseudoClass("spoken");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Supplier<List<Span>> findings;
    private final Supplier<List<Span>> marks;
    private final Supplier<List<Span>> spoken;
    private final Label number = Parts.label("galley-number");
    private final TextFlow words = new TextFlow();
    private final HBox line = new HBox(number, words);

    GalleyCell(Supplier<List<Span>> findings, Supplier<List<Span>> marks, Supplier<List<Span>> spoken) {
        this.findings = findings;
        this.marks = marks;
        this.spoken = spoken;
        line.setAlignment(Pos.BASELINE_CENTER);
        line.getStyleClass().add("galley-line");
        words.getStyleClass().add("galley-words");
        setPrefWidth(USE_COMPUTED_SIZE); // a line of proof is never broken anew: a narrow window scrolls
    }

    @Override
    protected Node show(GalleyLine item) {
        number.setText(Integer.toString(item.number()));
        List<Text> pieces = new ArrayList<>();
        if (item.first() && item.span().place().part() == Part.BODY) {
            pieces.add(new Text("　　"));
        }
        int[] points = item.text().codePoints().toArray();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(item.span().start(), item.span().end()));
        List<Span> underlined = on(item, findings.get());
        List<Span> marked = on(item, marks.get());
        List<Span> read = on(item, spoken.get());
        underlined.forEach(s -> add(cuts, s, item));
        marked.forEach(s -> add(cuts, s, item));
        read.forEach(s -> add(cuts, s, item));
        for (int from : cuts) {
            Integer to = cuts.higher(from);
            if (to != null) {
                Text piece = new Text(new String(points, from - item.span().start(), to - from));
                piece.getStyleClass().add(item.head() ? "galley-head" : "galley-text");
                piece.setUnderline(covers(underlined, from, to) || covers(marked, from, to));
                piece.pseudoClassStateChanged(MARKED, covers(marked, from, to));
                piece.pseudoClassStateChanged(SPOKEN, covers(read, from, to));
                pieces.add(piece);
            }
        }
        words.getChildren().setAll(pieces);
        setAccessibleText(item.number() + " " + item.text());
        return line;
    }

    private static List<Span> on(GalleyLine item, List<Span> spans) {
        return spans.stream().filter(s -> s.place().equals(item.span().place()) && s.start() < item.span().end() && s.end() > item.span().start()).toList();
    }

    private static boolean covers(List<Span> spans, int from, int to) { return spans.stream().anyMatch(s -> s.start() <= from && s.end() >= to); }

    private static void add(TreeSet<Integer> cuts, Span span, GalleyLine item) {
        cuts.add(Math.max(item.span().start(), span.start()));
        cuts.add(Math.min(item.span().end(), span.end()));
    }
}
