package broadsheet.ui.desk;

import broadsheet.edition.Location;

/// A place the reader wants to see; a new one for each wish, so that wishing twice for the same place moves the view twice.
///
/// @param location the words
/// @param serial   counts the wishes
public record Target(Location location, long serial) { }
