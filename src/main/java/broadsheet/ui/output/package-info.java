/// What is read goes out: a page, an article or an edition into a file, or onto paper.
///
/// May use: edition, bundle, the engine, render, export, storage, ui.control, ui.desk. Start with [ExportFeature], [PrintFeature] and [OutputFiles].
@NullMarked
package broadsheet.ui.output;

import org.jspecify.annotations.NullMarked;
