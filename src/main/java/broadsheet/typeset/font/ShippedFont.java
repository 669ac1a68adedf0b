package broadsheet.typeset.font;

import java.net.URL;

/// A font file of the program.
///
/// @param name     of the file, without a folder
/// @param resource where it is in the program
/// @param size     in bytes
/// @param checksum CRC32C of all bytes
public record ShippedFont(String name, URL resource, long size, int checksum) { }
