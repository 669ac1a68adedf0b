/// The newsroom's own lists and the checks that use them: terms, forbidden and cautious wording, names, staff. The lists are plain
/// UTF-8 files, described in `src/site/markdown/proofreading.md`.
///
/// May use: `proof`, `edition`, `storage`. Start with [Newsroom].
@NullMarked
package broadsheet.proof.check.wording;

import org.jspecify.annotations.NullMarked;
