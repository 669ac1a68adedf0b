package broadsheet.proof.round;

import broadsheet.proof.mark.Subject;

/// How much is left to do on a subject.
public interface OpenWork {
    /// Nothing is left anywhere.
    OpenWork NONE = new OpenWork() {
        @Override public int certainFindings(Subject subject) { return 0; }
        @Override public int marks(Subject subject) { return 0; }
    };

    /// The certain findings nobody has accepted, ignored or silenced.
    int certainFindings(Subject subject);

    /// The marks that ask for a change or an answer and are open.
    int marks(Subject subject);
}
