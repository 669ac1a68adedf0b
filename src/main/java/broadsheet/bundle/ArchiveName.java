package broadsheet.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// Decodes the names in an archive. Without the UTF-8 flag, as older Chinese Windows tools write, a name is UTF-8 if it is
/// valid UTF-8, else GB18030 (which contains GBK and GB 2312).
final class ArchiveName {
    /// Info-ZIP Unicode Path (APPNOTE 4.6.9).
    private static final int UNICODE_PATH = 0x7075;

    private ArchiveName() { }

    /// The name, or empty where its bytes are in no known encoding.
    static Optional<String> decode(CentralHeader header) {
        byte[] raw = header.rawName();
        if (header.utf8()) {
            return strict(raw, StandardCharsets.UTF_8);
        }
        Optional<byte[]> unicode = header.extra(UNICODE_PATH).flatMap(field -> unicodePath(field, raw));
        if (unicode.isPresent()) {
            return strict(unicode.get(), StandardCharsets.UTF_8);
        }
        return strict(raw, StandardCharsets.UTF_8)
                .or(() -> Charset.isSupported("GB18030") ? strict(raw, Charset.forName("GB18030")) : Optional.empty());
    }

    private static Optional<byte[]> unicodePath(ByteBuffer field, byte[] raw) {
        if (field.remaining() < 5 || field.get(0) != 1) {
            return Optional.empty();
        }
        CRC32 crc = new CRC32();
        crc.update(raw);
        if (Integer.toUnsignedLong(field.getInt(1)) != crc.getValue()) {
            return Optional.empty();
        }
        byte[] name = new byte[field.remaining() - 5];
        field.get(5, name);
        return Optional.of(name);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
