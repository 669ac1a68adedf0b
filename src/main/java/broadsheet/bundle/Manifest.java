package broadsheet.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// manifest.json: a Readium Web Publication Manifest that follows our profile.
///
/// @param metadata  the edition's own data
/// @param articles  the reading order, each file once
/// @param files     every listed file, articles included, by name
/// @param sections  the tabs: titles with the files of their articles
record Manifest(Fields metadata, List<Link> articles, Map<String, Link> files, List<Tab> sections) {
    /// The version of the profile that this reader knows.
    static final int VERSION = 1;
    /// What `conformsTo` begins with; the version follows.
    static final String PROFILE = "https://broadsheet.example/edition/";
    private static final Pattern VERSIONED = Pattern.compile(Pattern.quote(PROFILE) + "(\\d{1,6})(\\.\\d+)*/?");

    /// A section as listed: the files of its articles, not yet looked up.
    record Tab(String title, List<String> files, String pointer) { }

    static Manifest read(JsonNode tree, JsonSource source) throws DamagedException {
        Fields root = Fields.root(tree, source);
        Fields metadata = root.object("metadata").orElseThrow(
                () -> new DamagedException(ProblemId.FIELD_MISSING, source.file(), "/metadata", "metadata"));
        checkVersion(metadata);
        Map<String, Link> files = new LinkedHashMap<>();
        List<Link> articles = links(root.objects("readingOrder"), files);
        links(root.objects("resources"), files);
        links(root.objects("links").stream().filter(l -> !l.raw("rel").orElse("").equals("self")).toList(), files);
        return new Manifest(metadata, articles, files, tabs(root));
    }

    private static void checkVersion(Fields metadata) throws DamagedException {
        JsonNode conformsTo = metadata.node().get("conformsTo");
        List<String> profiles = new ArrayList<>();
        if (conformsTo != null && conformsTo.isArray()) {
            conformsTo.forEach(p -> profiles.add(p.isString() ? p.stringValue() : ""));
        } else {
            metadata.raw("conformsTo").ifPresent(profiles::add);
        }
        Optional<Matcher> ours = profiles.stream().map(VERSIONED::matcher).filter(Matcher::matches).findFirst();
        if (ours.isEmpty()) {
            metadata.source().report(ProblemId.PROFILE_UNKNOWN, metadata.at("conformsTo"));
        } else if (Integer.parseInt(ours.get().group(1)) > VERSION) {
            throw new DamagedException(ProblemId.NEWER_READER, metadata.source().file(), metadata.at("conformsTo"),
                    ours.get().group(1), String.valueOf(VERSION));
        }
    }

    private static List<Link> links(List<Fields> listed, Map<String, Link> files) {
        List<Link> links = new ArrayList<>();
        for (Fields fields : listed) {
            Link.read(fields).ifPresent(link -> {
                if (files.putIfAbsent(link.file(), link) == null) {
                    links.add(link);
                } else {
                    fields.source().report(ProblemId.ITEM_DOUBLED, link.pointer(), link.file());
                }
            });
        }
        return links;
    }

    private static List<Tab> tabs(Fields root) {
        List<Fields> listed = root.objects("toc");
        int most = root.source().limits().sections();
        if (listed.size() > most) {
            root.source().report(ProblemId.TOO_MANY_SECTIONS, "/toc", String.valueOf(most));
        }
        return listed.stream().limit(most).map(Manifest::tab).toList();
    }

    private static Tab tab(Fields section) {
        List<Fields> children = section.objects("children");
        List<String> files = new ArrayList<>();
        for (Fields entry : children.isEmpty() ? List.of(section) : children) {
            Optional<String> href = entry.raw("href");
            Optional<String> file = href.flatMap(Href::file);
            file.filter(f -> !files.contains(f)).ifPresent(files::add);
            if (href.isPresent() && file.isEmpty()) {
                entry.source().report(ProblemId.HREF_UNSAFE, entry.at("href"), href.get());
            }
        }
        return new Tab(section.text("title"), files, section.pointer());
    }
}
