package broadsheet.proof.compare;

import broadsheet.edition.Span;
import broadsheet.proof.mark.Entry;
import java.util.Optional;

/// 核红: whether an instruction of the earlier round was carried out, with proof.
///
/// @param entry    the mark, or the accepted finding
/// @param verdict  what became of it
/// @param was      the words it stands on
/// @param expected what should stand there, "" for nothing
/// @param now      what stands there, with a few characters around it
/// @param where    in the later edition, empty where the place was not found or it is a picture
public record Outcome(Entry entry, Verdict verdict, String was, String expected, String now, Optional<Span> where) {
    /// What became of an instruction.
    public enum Verdict {
        /// 改了: it reads as asked.
        DONE,
        /// 未改: it reads as before.
        NOT_DONE,
        /// 改错: it reads neither as before nor as asked.
        WRONG,
        /// 未定位: the place is not to be found.
        LOST,
        /// 待看: a machine cannot tell; somebody must look.
        LOOK
    }
}
