package broadsheet.proof.compare;

import broadsheet.edition.Place;
import java.util.List;
import java.util.Optional;

/// One text of an article in the two versions.
///
/// @param before its place in the earlier one, empty where it is new
/// @param after  its place in the later one, empty where it was taken out
/// @param pieces the differences; one piece [Piece.Kind#SAME] where there are none
public record TextChange(Optional<Place> before, Optional<Place> after, List<Piece> pieces) {
    /// Copies the list.
    public TextChange {
        pieces = List.copyOf(pieces);
    }

    /// Whether the two are the same.
    public boolean isSame() { return pieces.stream().allMatch(p -> p.kind() == Piece.Kind.SAME) && before.isPresent() && after.isPresent(); }

    /// How many characters were taken out and put in.
    public int size() {
        return pieces.stream().filter(p -> p.kind() != Piece.Kind.SAME).mapToInt(p -> p.text().codePointCount(0, p.text().length())).sum();
    }
}
