package broadsheet.bundle;

/// A file in an archive, as its central directory lists it and its local header confirms.
///
/// @param name     decoded
/// @param deflated whether compressed by "deflate"; else stored
/// @param crc      CRC-32 of the content
/// @param packed   bytes in the archive
/// @param size     bytes of the content
/// @param header   where its local header begins
/// @param data     where its bytes begin
record ArchiveEntry(String name, boolean deflated, long crc, long packed, long size, long header, long data) {
    /// After its last byte.
    long end() { return data + packed; }
}
