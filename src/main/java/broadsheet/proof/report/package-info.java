/// 校对报告: error rate by the rule of 2020, findings, marks and decisions by article and picture, signatures by round.
///
/// May use: `edition`, `proof`, `proof.mark`, `proof.round`, `typeset.layout`. Start with [ProofReport].
@NullMarked
package broadsheet.proof.report;

import org.jspecify.annotations.NullMarked;
