package broadsheet.proof.check.wording;

import broadsheet.proof.Check;
import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The newsroom's own lists, from a folder of plain UTF-8 files, none of which must exist:
/// `terms.txt` (wrong → right), `forbidden.txt` (words → instead), `cautious.txt` (words → instead), `names.txt` and `staff.txt`
/// (a name a line).
///
/// @param terms     how the paper writes a word
/// @param forbidden what it does not print
/// @param cautious  what needs a second look
/// @param names     names it prints, and must print right
/// @param staff     who may sign and be credited
/// @param faults    lines that cannot be used
public record Newsroom(List<Entry> terms, List<Entry> forbidden, List<Entry> cautious, List<Entry> names, List<Entry> staff, List<Fault> faults) {
    /// No lists.
    public static final Newsroom NONE = new Newsroom(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// Copies the lists.
    public Newsroom {
        terms = List.copyOf(terms);
        forbidden = List.copyOf(forbidden);
        cautious = List.copyOf(cautious);
        names = List.copyOf(names);
        staff = List.copyOf(staff);
        faults = List.copyOf(faults);
    }

    /// The lists of a folder. Never fails: what cannot be read is among the faults. Reads the disk: not for the FX thread.
    public static Newsroom read(Path folder) {
        List<Fault> faults = new ArrayList<>();
        return new Newsroom(ListReader.read(folder.resolve("terms.txt"), true, faults), ListReader.read(folder.resolve("forbidden.txt"), false, faults),
                ListReader.read(folder.resolve("cautious.txt"), false, faults), ListReader.read(folder.resolve("names.txt"), false, faults),
                ListReader.read(folder.resolve("staff.txt"), false, faults), faults);
    }

    /// Writes a list so that reading it gives the same entries; whole or not at all.
    ///
    /// @throws IOException if it cannot be stored; an older file is then untouched
    public static void write(Path file, List<Entry> entries) throws IOException {
        String text = entries.stream().map(e -> e.words() + (e.instead().isEmpty() ? "" : " → " + e.instead())
                + (e.note().isEmpty() ? "" : " ｜ " + e.note()) + "\n")
                .collect(Collectors.joining());
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The checks these lists ask for.
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(new ListedWording(ListedWording.TERM, terms));
        checks.add(new ListedWording(ListedWording.FORBIDDEN, forbidden));
        checks.add(new ListedWording(ListedWording.CAUTIOUS, cautious));
        checks.add(new ListedNames(names, staff));
        return checks;
    }
}
