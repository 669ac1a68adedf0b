package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The runs of a line, gathered when first asked for: most lines of a long text are never painted. Immutable to the outside; two threads
/// that ask at once gather the same.
final class LazyRuns extends AbstractList<SetLine.Run> {
    private final Analysis text;
    private final int from;
    private final int to;
    private final float[] edges;
    private volatile @Nullable List<SetLine.Run> gathered;

    LazyRuns(Analysis text, int from, int to, float[] edges) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.edges = edges;
    }

    @Override
    public SetLine.Run get(int index) { return runs().get(index); }

    @Override
    public int size() { return runs().size(); }

    private List<SetLine.Run> runs() {
        List<SetLine.Run> found = gathered;
        if (found == null) {
            found = gather();
            gathered = found;
        }
        return found;
    }

    private List<SetLine.Run> gather() {
        RunJoiner joiner = new RunJoiner(text);
        for (int i = from; i < to; i++) {
            joiner.add(i, edges[i - from]);
        }
        List<SetLine.Run> runs = new ArrayList<>(joiner.finish());
        for (Analysis.RubySpan ruby : text.rubies()) {
            if (ruby.start() >= from && ruby.end() <= to) {
                runs.add(reading(ruby, edges[ruby.start() - from], edges[ruby.end() - from]));
            }
        }
        return List.copyOf(runs);
    }

    private SetLine.Run reading(Analysis.RubySpan ruby, float left, float right) {
        float x = (left + right - ruby.width()) / 2;
        return new SetLine.Run(SetLine.Kind.RUBY, ruby.reading(), text.offsets()[ruby.start()], x, ruby.width(), text.face(ruby.start()),
            0.5f, 0.95f);
    }
}
