/// The window of the proof desk: findings beside the page, decisions, marks, rounds, the caption desk, the text alone, two versions compared.
///
/// May use: edition, bundle, proof, speech, export, prefs, ui.desk, ui.page, ui.article, ui.control, render, task. What is written down goes
/// through [broadsheet.proof.journal.ProofSession]. Start with [ProofFeature], then [DeskWork].
@NullMarked
package broadsheet.ui.proof;

import org.jspecify.annotations.NullMarked;
