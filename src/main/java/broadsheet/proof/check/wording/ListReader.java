package broadsheet.proof.check.wording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one list: an entry a line, `what is wrong → what is right ｜ where it is from`; `=>`, `|` and a tab do as well. Lines that begin
/// with # and empty lines say nothing. A line that cannot be used is reported with its number, and the rest is read.
final class ListReader {
    private static final int SHORTEST = 2;

    private final String file;
    private final boolean arrow;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault> faults;
    private final Map<String, Integer> seen = new HashMap<>();

    private ListReader(String file, boolean arrow, List<Fault> faults) {
        this.file = file;
        this.arrow = arrow;
        this.faults = faults;
    }

    /// Reads a file; one that does not exist is an empty list.
    ///
    /// @param arrow  whether every line must say what is right
    /// @param faults what cannot be used is added here
    static List<Entry> read(Path path, boolean arrow, List<Fault> faults) {
        String name = String.valueOf(path.getFileName());
        byte[] content;
        try {
            content = Files.readAllBytes(path);
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (IOException e) {
            faults.add(new Fault(name, 0, Fault.Reason.UNREADABLE, String.valueOf(e.getMessage())));
            return List.of();
        }
        return read(name, content, arrow, faults);
    }

    /// Reads a list's bytes.
    static List<Entry> read(String name, byte[] content, boolean arrow, List<Fault> faults) {
        ListReader reader = new ListReader(name, arrow, faults);
        int from = content.length >= 3 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB && content[2] == (byte) 0xBF ? 3 : 0;
        int number = 1;
        for (int i = from; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                reader.line(ByteBuffer.wrap(content, from, i - from), number++);
                from = i + 1;
            }
        }
        return List.copyOf(reader.entries);
    }

    private void line(ByteBuffer bytes, int number) {
        String line;
        try {
            line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().strip();
        } catch (CharacterCodingException notUtf8) {
            faults.add(new Fault(file, number, Fault.Reason.ENCODING, ""));
            return;
        }
        if (!line.isEmpty() && !line.startsWith("#")) {
            entry(line, number);
        }
    }

    private void entry(String line, int number) {
        String[] sides = line.split("\\s*[|｜]\\s*", 2);
        String[] parts = sides[0].split("\\s*(?:→|=>|\t)\\s*", -1);
        String words = parts[0].strip();
        String instead = parts.length > 1 ? parts[1].strip() : "";
        Fault.Reason wrong = wrong(parts, words, instead);
        if (wrong != null) {
            faults.add(new Fault(file, number, wrong, line));
        } else {
            seen.put(words, number);
            entries.add(new Entry(words, instead, sides.length > 1 ? sides[1].strip() : "", file + ":" + number));
        }
    }

    private Fault.@Nullable Reason wrong(String[] parts, String words, String instead) {
        if (parts.length > 2) {
            return Fault.Reason.ARROWS;
        } else if (words.isEmpty()) {
            return Fault.Reason.EMPTY;
        } else if (words.codePointCount(0, words.length()) < SHORTEST) {
            return Fault.Reason.TOO_SHORT;
        } else if (arrow && instead.isEmpty()) {
            return Fault.Reason.NO_ARROW;
        } else if (words.equals(instead)) {
            return Fault.Reason.SAME;
        }
        return seen.containsKey(words) ? Fault.Reason.TWICE : null;
    }
}
