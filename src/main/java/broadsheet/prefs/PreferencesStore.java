package broadsheet.prefs;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Keeps [Preferences] in `preferences.json` of one folder.
///
/// Any thread; calls are serialized. Several programs may use one folder: saving reads the file again under a lock and changes only
/// what this program changed since it last read or wrote, so the other's changes and fields of newer versions survive. A file that is
/// no JSON object is moved to `preferences.json.bad` and the defaults are used.
public final class PreferencesStore {
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final Path file;
    private ObjectNode known = PreferencesJson.write(Preferences.DEFAULT);

    /// A store in this folder, which is made when first written to.
    public PreferencesStore(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("preferences.json");
    }

    /// The file it keeps.
    public Path file() { return file; }

    /// Reads what was kept; the defaults where there is nothing yet, where it cannot be read or where it is damaged.
    public synchronized Preferences load() {
        Preferences read = PreferencesJson.read(readable());
        known = PreferencesJson.write(read);
        return read;
    }

    /// Keeps these preferences.
    /// @throws IOException if the file could not be read or written; it then still holds what it held before
    public synchronized void save(Preferences preferences) throws IOException {
        ObjectNode mine = PreferencesJson.write(preferences);
        WholeFile.makeFolders(folder);
        try (FileChannel channel = FileChannel.open(folder.resolve("preferences.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.lock()) {
            ObjectNode merged = merge(known, mine, readTree());
            if (lock.isValid()) {
                WholeFile.write(file, JSON.writeValueAsBytes(merged));
            }
        }
        known = mine;
    }

    /// What is on the disk, with every field of `mine` that differs from `base` put over it, object by object.
    private static ObjectNode merge(ObjectNode base, ObjectNode mine, ObjectNode disk) {
        ObjectNode merged = disk.deepCopy();
        Set<String> names = new HashSet<>(base.propertyNames());
        names.addAll(mine.propertyNames());
        for (String name : names) {
            JsonNode ours = mine.path(name);
            JsonNode before = base.path(name);
            if (ours.isMissingNode()) {
                merged.remove(name);
            } else if (!disk.has(name)) {
                merged.set(name, ours);
            } else if (ours instanceof ObjectNode ourObject && before instanceof ObjectNode oldObject
                    && disk.get(name) instanceof ObjectNode diskObject) {
                merged.set(name, merge(oldObject, ourObject, diskObject));
            } else if (!ours.equals(before)) {
                merged.set(name, ours);
            }
        }
        return merged;
    }

    private ObjectNode readable() {
        try {
            return readTree();
        } catch (IOException unreadable) {
            System.getLogger(PreferencesStore.class.getName()).log(System.Logger.Level.WARNING, "cannot read " + file, unreadable);
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /// @throws IOException if the file is there and cannot be read: what it holds is then not known, and must not be written over
    private ObjectNode readTree() throws IOException {
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
                return object;
            }
            keepAside();
        } catch (JacksonException damaged) {
            keepAside();
        } catch (NoSuchFileException none) {
            // Nothing has been kept yet.
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private void keepAside() {
        Path aside = folder.resolve("preferences.json.bad");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            System.getLogger(PreferencesStore.class.getName()).log(System.Logger.Level.WARNING, "cannot put aside " + file, stays);
        }
    }
}
