package broadsheet.proof.round;

import broadsheet.proof.mark.Stage;

/// What keeps a round of one subject from being signed.
public sealed interface Obstacle {
    /// Certain findings nobody has settled.
    /// @param count how many, ≥ 1
    record OpenFindings(int count) implements Obstacle { }

    /// An earlier round is not signed.
    /// @param stage the first that is missing
    record EarlierRound(Stage stage) implements Obstacle { }

    /// Marks still open: 核红 and 终审 are for editions in which every mark has been dealt with.
    /// @param count how many, ≥ 1
    record OpenMarks(int count) implements Obstacle { }

    /// The round is signed already, for the edition as it stands.
    record Signed() implements Obstacle { }
}
