package broadsheet.proof.journal;

import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.FindingKey;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An [Entry] as a W3C Web Annotation (Recommendation of 23 February 2017). What the model has no word for stands in `proof`.
final class EntryJson {
    private static final String URN = "urn:uuid:";
    private static final String PROOF = "proof";

    private final String edition;

    /// @param edition the edition's URI, the source of every target
    EntryJson(String edition) { this.edition = edition; }

    /// The URI of an entry.
    static String uri(String id) { return URN + AnchorJson.encode(id); }

    /// The id of an entry's URI.
    /// @throws IllegalArgumentException if it is none
    static String id(JsonNode uri) {
        if (!uri.asString().startsWith(URN)) {
            throw new IllegalArgumentException("not an entry's id: " + uri);
        }
        return AnchorJson.decode(uri.asString().substring(URN.length()));
    }

    ObjectNode write(Entry entry) {
        ObjectNode annotation = JsonNodeFactory.instance.objectNode();
        annotation.put("@context", "http://www.w3.org/ns/anno.jsonld").put("id", uri(entry.id())).put("type", "Annotation");
        switch (entry) {
            case Mark mark -> write(annotation, mark);
            case Reply reply -> {
                annotation.put("motivation", "replying").put("target", uri(reply.mark()));
                annotation.putObject(PROOF).put("kind", "reply");
                body(annotation, "commenting", reply.text());
            }
            case Decision decision -> write(annotation, decision);
            case Silence silence -> write(annotation, silence);
            case SignOff signOff -> write(annotation, signOff);
        }
        annotation.putObject("creator").put("type", "Person").put("name", entry.author());
        annotation.put("created", entry.time().toString());
        return annotation;
    }

    private void write(ObjectNode annotation, Mark mark) {
        annotation.put("motivation", switch (mark.sign()) {
            case QUERY -> "questioning";
            case COMMENT -> "commenting";
            case DELETE, INSERT, REPLACE, TRANSPOSE, NEW_PARAGRAPH, RUN_ON, WIDEN, NARROW, MOVE, KEEP -> "editing";
        });
        annotation.set("target", AnchorJson.write(mark.anchor(), edition));
        annotation.putObject(PROOF).put("kind", "mark").put("sign", mark.sign().name()).put("stage", mark.stage().name())
                .put("state", mark.state().name());
        body(annotation, "editing", mark.replacement());
        body(annotation, "commenting", mark.note());
    }

    private void write(ObjectNode annotation, Decision decision) {
        annotation.put("motivation", "assessing").set("target", AnchorJson.write(decision.finding().anchor(), edition));
        annotation.putObject(PROOF).put("kind", "decision").put("check", decision.finding().check())
                .put("verdict", decision.verdict().name()).put("stage", decision.stage().name());
        body(annotation, "editing", decision.proposal());
        body(annotation, "commenting", decision.reason());
    }

    private void write(ObjectNode annotation, Silence silence) {
        annotation.put("motivation", "moderating").put("target", edition);
        annotation.putObject(PROOF).put("kind", "silence").put("check", silence.check()).put("word", silence.word())
                .put("extent", silence.extent().name()).put("article", silence.where());
        body(annotation, "commenting", silence.reason());
    }

    private void write(ObjectNode annotation, SignOff signOff) {
        annotation.put("motivation", "assessing").put("target", edition);
        ObjectNode proof = annotation.putObject(PROOF).put("kind", "sign-off").put("stage", signOff.stage().name())
                .put("fingerprint", signOff.fingerprint()).put("article", signOff.subject().article());
        if (signOff.subject() instanceof Subject.OfPicture picture) {
            proof.put("picture", picture.picture());
        }
    }

    private static void body(ObjectNode annotation, String purpose, String text) {
        if (!text.isEmpty()) {
            annotation.withArray("body").addObject().put("type", "TextualBody").put("purpose", purpose).put("format", "text/plain")
                    .put("value", text);
        }
    }

    /// Reads an entry.
    /// @throws IllegalArgumentException or java.time.DateTimeException if it is not one of ours
    Entry read(JsonNode annotation) {
        String id = id(annotation.path("id"));
        String author = annotation.path("creator").path("name").asString("");
        Instant time = Instant.parse(annotation.path("created").asString(""));
        JsonNode proof = annotation.path(PROOF);
        JsonNode target = annotation.path("target");
        return switch (text(proof, "kind")) {
            case "mark" -> new Mark(id, AnchorJson.read(target), Sign.valueOf(text(proof, "sign")), body(annotation, "editing"),
                    body(annotation, "commenting"), stage(proof), Mark.State.valueOf(text(proof, "state")), author, time);
            case "reply" -> new Reply(id, id(target), body(annotation, "commenting"), author, time);
            case "decision" -> new Decision(id, new FindingKey(text(proof, "check"), AnchorJson.read(target)),
                    Decision.Verdict.valueOf(text(proof, "verdict")), body(annotation, "commenting"), body(annotation, "editing"),
                    stage(proof), author, time);
            case "silence" -> new Silence(id, text(proof, "check"), text(proof, "word"), Silence.Extent.valueOf(text(proof, "extent")),
                    text(proof, "article"), body(annotation, "commenting"), author, time);
            case "sign-off" -> new SignOff(id, subject(proof), stage(proof), text(proof, "fingerprint"), author, time);
            default -> throw new IllegalArgumentException("kind " + proof.path("kind"));
        };
    }

    private static Subject subject(JsonNode proof) {
        String article = text(proof, "article");
        if (article.isEmpty()) {
            return new Subject.OfMasthead();
        }
        return proof.has("picture") ? new Subject.OfPicture(article, text(proof, "picture")) : new Subject.OfArticle(article);
    }

    private static Stage stage(JsonNode proof) { return Stage.valueOf(text(proof, "stage")); }

    private static String text(JsonNode node, String field) { return node.path(field).asString(""); }

    private static String body(JsonNode annotation, String purpose) {
        for (JsonNode body : annotation.path("body")) {
            if (body.path("purpose").asString("").equals(purpose)) {
                return body.path("value").asString("");
            }
        }
        return "";
    }
}
