/// Editions for tests: the sample edition, real news days, a large synthetic one, and the means to write more.
///
/// Start with [SampleEditions].
package broadsheet.samples;
