/// Takes pages, articles and editions out of the program: PDF exactly as set, EPUB, plain text, Markdown.
///
/// May use: edition, proof, typeset.text, typeset.font, typeset.layout, PDFBox. Start with [broadsheet.export.PdfExport].
@NullMarked
package broadsheet.export;

import org.jspecify.annotations.NullMarked;
