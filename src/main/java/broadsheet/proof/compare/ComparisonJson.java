package broadsheet.proof.compare;

import broadsheet.edition.Place;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Mark;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A [Comparison] as JSON, for scripts. Places are `article/PART/index`, offsets code points; what is the same is left out.
public final class ComparisonJson {
    private ComparisonJson() { }

    /// The whole comparison as one object; its fields are described in `command-line.md`.
    public static ObjectNode of(Comparison comparison) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("before", comparison.before().id()).put("after", comparison.after().id()).put("same", comparison.isSame());
        ArrayNode front = root.putArray("front");
        comparison.front().forEach(text -> front.add(text(text)));
        ArrayNode articles = root.putArray("articles");
        comparison.articles().stream().filter(a -> a.kind() != ArticleChange.Kind.SAME).forEach(a -> articles.add(article(a)));
        ArrayNode pictures = root.putArray("pictures");
        comparison.pictures().stream().filter(p -> p.kind() != PictureChange.Kind.SAME).forEach(p -> pictures.add(picture(p)));
        ArrayNode marks = root.putArray("marks");
        comparison.outcomes().forEach(o -> marks.add(outcome(o)));
        return root;
    }

    private static ObjectNode article(ArticleChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", code(change.kind())).put("title", change.title());
        change.before().ifPresent(id -> node.put("before", id));
        change.after().ifPresent(id -> node.put("after", id));
        node.put("moved", change.moved()).put("characters", change.size());
        ArrayNode texts = node.putArray("texts");
        change.texts().stream().filter(t -> !t.isSame()).forEach(t -> texts.add(text(t)));
        return node;
    }

    private static ObjectNode picture(PictureChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("article", change.article()).put("picture", change.picture())
                .put("kind", code(change.kind())).put("difference", change.difference()).put("looksSame", change.looksSame());
        change.before().ifPresent(v -> node.set("before", version(v)));
        change.after().ifPresent(v -> node.set("after", version(v)));
        return node;
    }

    private static ObjectNode version(PictureVersion version) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("bytes", version.bytes()).put("sha256", version.sha256());
        version.pixels().ifPresent(p -> node.put("width", p.width()).put("height", p.height()));
        return node;
    }

    private static ObjectNode text(TextChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "before", change.before());
        put(node, "after", change.after());
        ArrayNode pieces = node.putArray("pieces");
        change.pieces().forEach(p -> pieces.addObject().put("kind", code(p.kind())).put("text", p.text()));
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<Place> place) {
        place.ifPresent(p -> node.put(name, p.article() + "/" + p.part() + "/" + p.index()));
    }

    private static ObjectNode outcome(Outcome outcome) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("verdict", code(outcome.verdict())).put("id", outcome.entry().id());
        switch (outcome.entry()) {
            case Mark mark -> node.put("sign", code(mark.sign())).put("note", mark.note());
            case Decision decision -> node.put("sign", "accepted").put("check", decision.finding().check());
            default -> throw new IllegalStateException("not an instruction: " + outcome.entry());
        }
        node.put("author", outcome.entry().author()).put("was", outcome.was()).put("expected", outcome.expected()).put("now", outcome.now());
        put(node, "place", outcome.where().map(s -> s.place()));
        outcome.where().ifPresent(s -> node.put("offset", s.start()).put("length", s.length()));
        return node;
    }

    private static String code(Enum<?> value) { return value.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
