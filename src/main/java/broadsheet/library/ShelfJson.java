package broadsheet.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The shape of `broadsheet shelf … --json`: maps, lists, texts, numbers and booleans that any JSON writer writes.
public final class ShelfJson {
    private ShelfJson() { }

    /// The shelf with all its editions, in the order given.
    public static Map<String, Object> of(Shelf shelf, List<ShelfEntry> entries) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("folder", shelf.folder().toString());
        out.put("complete", shelf.complete());
        out.put("editions", entries.stream().map(ShelfJson::entry).toList());
        return out;
    }

    private static Map<String, Object> entry(ShelfEntry entry) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("path", entry.key());
        switch (entry.state()) {
            case ShelfEntry.Fine fine -> {
                out.put("state", "fine");
                out.put("id", fine.summary().id());
                out.put("date", fine.summary().date().toString());
                out.put("nameplate", fine.summary().nameplate());
                out.put("title", fine.summary().title());
                out.put("subtitle", fine.summary().subtitle());
                out.put("articles", fine.summary().articles());
            }
            case ShelfEntry.Broken broken -> {
                out.put("state", "broken");
                out.put("problem", broken.problem().id().code());
                out.put("file", broken.problem().file());
                out.put("where", broken.problem().where());
            }
        }
        return out;
    }
}
