package broadsheet.app;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One key to a display, from the X authority file.
///
/// @param display the display's number, "" for any
/// @param method  e.g. `MIT-MAGIC-COOKIE-1`
/// @param key     the secret; owned by this record and never changed
record Authority(String display, String method, byte[] key) {
    /// The keys of this user; none where there is no authority file or it cannot be read, which is no error: many displays
    /// know their user without.
    static List<Authority> of(Map<String, String> environment) {
        String named = environment.getOrDefault("XAUTHORITY", "");
        Path file = named.isBlank() ? Path.of(environment.getOrDefault("HOME", "."), ".Xauthority") : Path.of(named);
        try {
            return Files.isRegularFile(file) ? read(Files.readAllBytes(file)) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The entries of an authority file: family, then address, number, method and key, each after its length in two bytes
    /// (libXau, `Xauth.h`). A file broken off gives what stands before the break.
    static List<Authority> read(byte[] file) throws IOException {
        List<Authority> keys = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        while (in.available() > 0) {
            try {
                in.readUnsignedShort();
                field(in);
                String display = new String(field(in), StandardCharsets.US_ASCII);
                String method = new String(field(in), StandardCharsets.US_ASCII);
                keys.add(new Authority(display, method, field(in)));
            } catch (EOFException e) {
                return keys;
            }
        }
        return keys;
    }

    private static byte[] field(DataInputStream in) throws IOException {
        byte[] field = new byte[in.readUnsignedShort()];
        in.readFully(field);
        return field;
    }
}
