package broadsheet.proof.mark;

import java.time.Instant;
import java.util.UUID;

/// One thing a proofreader wrote down. Immutable; changed by putting another entry with the same id in its place.
public sealed interface Entry permits Mark, Reply, Decision, Silence, SignOff {
    /// Unique for ever, see [#newId].
    String id();

    /// Who wrote it, as they are called at the desk.
    String author();

    /// When it was written, by the writer's clock.
    Instant time();

    /// A fresh id: a random UUID.
    static String newId() { return UUID.randomUUID().toString(); }
}
