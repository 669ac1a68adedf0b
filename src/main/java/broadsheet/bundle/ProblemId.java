package broadsheet.bundle;

/// Every kind of problem a bundle can have. The codes are stable: they stand in manuals and in the newsroom's scripts, and
/// are never given a second meaning. The words are under `problem.<code>.what`, `.todo` and, where the severity alone
/// does not say what still works, `.still` in the message files.
public enum ProblemId {
    /// There is no such file or folder, or it may not be read.
    NOT_FOUND("BS-101", Severity.FATAL),
    /// Neither a folder nor a ZIP archive, or empty.
    NOT_AN_EDITION("BS-102", Severity.FATAL),
    /// The archive breaks off: copied half.
    ARCHIVE_TRUNCATED("BS-103", Severity.FATAL),
    /// The archive's directory is damaged or contradicts its contents.
    ARCHIVE_STRUCTURE("BS-104", Severity.FATAL),
    /// Entries of the archive share bytes.
    ARCHIVE_OVERLAP("BS-105", Severity.FATAL),
    /// The archive is encrypted.
    ARCHIVE_ENCRYPTED("BS-106", Severity.FATAL),
    /// Compressed by a method other than "stored" or "deflated".
    ARCHIVE_METHOD("BS-107", Severity.FATAL),
    /// The archive file is over the limit.
    ARCHIVE_TOO_LARGE("BS-108", Severity.FATAL),
    /// More files than the limit.
    TOO_MANY_FILES("BS-109", Severity.FATAL),
    /// A file is over the limit.
    FILE_TOO_LARGE("BS-110", Severity.FATAL),
    /// All files together are over the limit.
    TOTAL_TOO_LARGE("BS-111", Severity.FATAL),
    /// A file swells beyond the allowed ratio when inflated.
    RATIO_TOO_HIGH("BS-112", Severity.FATAL),
    /// An archive inside the archive.
    ARCHIVE_NESTED("BS-113", Severity.FATAL),
    /// The file or folder changed while it was read.
    SOURCE_CHANGED("BS-114", Severity.ERROR),
    /// The system could not read a file.
    READ_FAILED("BS-115", Severity.ERROR),

    /// A name that leaves the bundle or that some system cannot hold: `..`, absolute, drive, `\`, control, device.
    NAME_UNSAFE("BS-201", Severity.FATAL),
    /// A name too long or too deep.
    NAME_TOO_LONG("BS-202", Severity.FATAL),
    /// Two names that are the same, or the same on some systems.
    NAME_DOUBLED("BS-203", Severity.FATAL),
    /// A name in no known encoding.
    NAME_ENCODING("BS-204", Severity.FATAL),
    /// A symbolic link, device or pipe.
    LINK_REFUSED("BS-205", Severity.FATAL),

    /// There is no manifest.json.
    MANIFEST_MISSING("BS-301", Severity.FATAL),
    /// Written for a newer version of the reader.
    NEWER_READER("BS-302", Severity.FATAL),
    /// The manifest does not say that it follows our profile.
    PROFILE_UNKNOWN("BS-303", Severity.WARNING),
    /// Not well-formed JSON.
    JSON_SYNTAX("BS-304", Severity.ERROR),
    /// Not UTF-8.
    JSON_ENCODING("BS-305", Severity.ERROR),
    /// Too large, too deep, or a text or number too long.
    JSON_LIMIT("BS-306", Severity.ERROR),
    /// Begins with a byte order mark.
    JSON_BOM("BS-307", Severity.NOTE),
    /// A required field is missing.
    FIELD_MISSING("BS-311", Severity.WARNING),
    /// A field of the wrong type.
    FIELD_TYPE("BS-312", Severity.WARNING),
    /// A field with a value that is not allowed.
    FIELD_VALUE("BS-313", Severity.WARNING),
    /// A reference that leaves the bundle.
    HREF_UNSAFE("BS-314", Severity.ERROR),
    /// A reference to a file that the manifest does not list.
    HREF_UNLISTED("BS-315", Severity.WARNING),
    /// A listed file is not there.
    FILE_MISSING("BS-316", Severity.ERROR),
    /// Listed, named or numbered twice.
    ITEM_DOUBLED("BS-317", Severity.WARNING),
    /// More sections than the limit.
    TOO_MANY_SECTIONS("BS-318", Severity.WARNING),
    /// A section names an article that is not shown.
    SECTION_ARTICLE("BS-319", Severity.WARNING),
    /// Not one article can be read.
    NO_ARTICLES("BS-320", Severity.FATAL),
    /// A file that the manifest does not list.
    FILE_UNLISTED("BS-321", Severity.NOTE),

    /// Withheld or cancelled by the newsroom.
    ARTICLE_WITHHELD("BS-401", Severity.NOTE),
    /// A body that is neither XHTML nor plain text.
    BODY_TYPE("BS-402", Severity.WARNING),
    /// An element outside the body's vocabulary.
    BODY_ELEMENT("BS-403", Severity.WARNING),
    /// An attribute outside the body's vocabulary.
    BODY_ATTRIBUTE("BS-404", Severity.NOTE),
    /// Not well-formed markup.
    BODY_MARKUP("BS-405", Severity.WARNING),
    /// A figure that names no picture of the article.
    FIGURE_UNKNOWN("BS-406", Severity.WARNING),
    /// Neither words nor pictures.
    ARTICLE_EMPTY("BS-407", Severity.WARNING),
    /// Control characters in a text.
    TEXT_CONTROL("BS-411", Severity.WARNING),
    /// Characters that reverse the direction of a text.
    TEXT_BIDI("BS-412", Severity.WARNING),
    /// Too many combining marks on one character.
    TEXT_MARKS("BS-413", Severity.WARNING),
    /// Half of a character pair, or a code that is no character.
    TEXT_SURROGATE("BS-414", Severity.WARNING),
    /// A headline, caption or other single text over the limit.
    TEXT_TOO_LONG("BS-415", Severity.WARNING),

    /// A frame that cannot be used.
    PAGE_FRAME("BS-501", Severity.WARNING),
    /// A page file that cannot be used.
    PAGE_UNUSABLE("BS-502", Severity.ERROR),
    /// Frames that lie on one another.
    PAGE_OVERLAP("BS-503", Severity.WARNING),

    /// Neither PNG nor JPEG.
    IMAGE_FORMAT("BS-601", Severity.ERROR),
    /// A damaged picture file.
    IMAGE_DAMAGED("BS-602", Severity.ERROR),
    /// A picture over the limits.
    IMAGE_TOO_LARGE("BS-603", Severity.ERROR),
    /// Another size in pixels than the bundle says.
    IMAGE_SIZE("BS-604", Severity.WARNING),
    /// PNG called JPEG or the reverse.
    IMAGE_TYPE("BS-605", Severity.NOTE),

    /// The archive's checksum does not match.
    CRC_MISMATCH("BS-701", Severity.ERROR),
    /// Another length than the bundle says.
    SIZE_MISMATCH("BS-702", Severity.ERROR),
    /// Another SHA-256 than the manifest says.
    HASH_MISMATCH("BS-703", Severity.ERROR),
    /// The signature does not fit the manifest.
    SIGNATURE_BAD("BS-704", Severity.FATAL),
    /// A signature is demanded and there is none.
    SIGNATURE_MISSING("BS-705", Severity.FATAL),
    /// The manifest gives no SHA-256 for a file.
    HASH_MISSING("BS-706", Severity.NOTE);

    private final String code;
    private final Severity severity;

    ProblemId(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /// The stable code, e.g. `BS-304`.
    public String code() { return code; }

    /// What it usually costs.
    public Severity severity() { return severity; }
}
