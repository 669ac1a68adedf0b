package broadsheet.library;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the [ReadingState] in `reading.json` of the user's data folder. Every change is on disk, whole, when it returns. A file
/// that cannot be understood is put aside as `reading.json.damaged`, never overwritten. Thread-safe.
public final class ReadingStore {
    private static final String NAME = "reading.json";
    private static final String ASIDE = ".damaged";

    private final Path file;
    private ReadingState state;
    private final Optional<Path> aside;

    private ReadingStore(Path file, ReadingState state, Optional<Path> aside) {
        this.file = file;
        this.state = state;
        this.aside = aside;
    }

    /// Reads the state.
    ///
    /// @param data the user's data folder, made at the first change
    /// @throws IOException if the file is there and cannot be read or put aside
    public static ReadingStore open(Path data) throws IOException {
        Path file = data.resolve(NAME);
        try {
            return new ReadingStore(file, parse(JsonMapper.shared().readTree(Files.readString(file))), Optional.empty());
        } catch (NoSuchFileException none) {
            return new ReadingStore(file, ReadingState.EMPTY, Optional.empty());
        } catch (JacksonException | CharacterCodingException | DateTimeException | IllegalArgumentException damaged) {
            return new ReadingStore(file, ReadingState.EMPTY, Optional.of(putAside(file)));
        }
    }

    private static Path putAside(Path file) throws IOException {
        Path free = file.resolveSibling(NAME + ASIDE);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(NAME + ASIDE + "-" + i);
        }
        return Files.move(file, free, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Where the old file was put if it could not be understood.
    public Optional<Path> damaged() { return aside; }

    /// The state as stored.
    public synchronized ReadingState state() { return state; }

    /// Changes the state and stores it.
    ///
    /// @throws IOException if it could not be stored: the state is then as it was
    public synchronized ReadingState change(UnaryOperator<ReadingState> change) throws IOException {
        ReadingState changed = change.apply(state);
        if (!changed.equals(state)) {
            WholeFile.makeFolders(file.toAbsolutePath().resolveSibling("").normalize());
            WholeFile.write(file, json(changed).toPrettyString().getBytes(StandardCharsets.UTF_8));
            state = changed;
        }
        return state;
    }

    private static ReadingState parse(JsonNode root) {
        if (!root.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        Map<String, LocalDate> read = new HashMap<>();
        root.path("read").forEachEntry((edition, day) -> read.put(edition, LocalDate.parse(day.asString())));
        List<ReadingState.Saved> saved = new ArrayList<>();
        for (JsonNode item : root.path("saved")) {
            saved.add(new ReadingState.Saved(ReadingState.Kind.valueOf(item.path("kind").asString()), item.path("edition").asString(),
                    item.path("article").asString(), item.path("title").asString(), LocalDate.parse(item.path("day").asString())));
        }
        return new ReadingState(read, saved);
    }

    private static ObjectNode json(ReadingState state) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ObjectNode read = root.putObject("read");
        new TreeMap<>(state.read()).forEach((edition, day) -> read.put(edition, day.toString()));
        ArrayNode saved = root.putArray("saved");
        for (ReadingState.Saved item : state.saved()) {
            saved.addObject().put("kind", item.kind().name()).put("edition", item.edition()).put("article", item.article())
                    .put("title", item.title()).put("day", item.day().toString());
        }
        return root;
    }
}
