/// Makes an edition bundle from what a newsroom has: Markdown, ninjs items or plain news JSON, and a folder of pictures.
///
/// Nothing is asked; what the sources leave open is inferred, and every inference is reported as a [broadsheet.authoring.Guess].
/// May use: edition, bundle, commonmark, Jackson, jsoup, lunar. Start with [broadsheet.authoring.Importer].
@NullMarked
package broadsheet.authoring;

import org.jspecify.annotations.NullMarked;
