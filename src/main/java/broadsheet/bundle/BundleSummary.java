package broadsheet.bundle;

import java.time.LocalDate;

/// What the manifest alone says about an edition: enough for a shelf, and read in a millisecond.
///
/// @param id          the edition's id
/// @param date        the day printed on the paper
/// @param nameplate   报名, "" where none
/// @param title       the special title, "" where none
/// @param subtitle    "" where none
/// @param articles    how many listed article files are there; withheld and damaged ones are counted too
/// @param fingerprint SHA-256 of manifest.json, as [Bundle#fingerprint]
public record BundleSummary(String id, LocalDate date, String nameplate, String title, String subtitle, int articles, String fingerprint) { }
