/// Opens, reads, verifies and packs an edition bundle: a folder or ZIP of JSON articles, pictures and page make-up.
///
/// May use: edition, Jackson, jsoup. Start with [BundleReader], then [Bundle]; [BundleVerifier] and [BundlePacker] serve the
/// newsroom. The format is described in `src/site/markdown/bundle-format.md`.
@NullMarked
package broadsheet.bundle;

import org.jspecify.annotations.NullMarked;
