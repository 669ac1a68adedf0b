package broadsheet.bundle;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;
import broadsheet.edition.Page;
import broadsheet.edition.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// Builds the edition from a bundle's files: manifest, then the articles side by side, then the pages. Pictures are not touched.
final class EditionReader {
    private final BundleFiles files;
    private final ReadProgress progress;
    private final BundleLimits limits;
    private final JsonText json;
    private final ProblemLog log = new ProblemLog();
    private final AtomicInteger done = new AtomicInteger();
    private int total;

    EditionReader(BundleFiles files, ReadProgress progress, BundleLimits limits) {
        this.files = files;
        this.progress = progress;
        this.limits = limits;
        this.json = new JsonText(limits);
    }

    /// One article read: itself, unless withheld or damaged, and what was wrong.
    private record Loaded(String file, Optional<Article> article, ProblemLog problems) { }

    OpenBundle read(Path source) throws BundleException {
        byte[] bytes = manifestBytes(source);
        String fingerprint = ContentCheck.sha256(bytes);
        Manifest manifest = manifest(bytes);
        reportMissing(manifest);
        List<Link> pageFiles = manifest.files().values().stream().filter(Link::isPage).toList();
        total = manifest.articles().size() + pageFiles.size();
        Map<String, Article> articles = articles(manifest);
        if (articles.isEmpty()) {
            log.add(ProblemId.NO_ARTICLES, BundleFiles.MANIFEST, "/readingOrder");
            throw new BundleException(log.list());
        }
        List<Article> inOrder = List.copyOf(articles.values());
        List<Page> pages = pages(pageFiles, inOrder, manifest.files());
        MastheadReader head = new MastheadReader(manifest.metadata());
        Edition edition = new Edition(head.id(fingerprint), head.language(), head.date(), head.masthead(),
                sections(manifest, articles), inOrder, pages, head.credits(), head.lexicon());
        if (!fingerprint.equals(ContentCheck.sha256(manifestBytes(source)))) {
            throw new BundleException(Problem.of(ProblemId.SOURCE_CHANGED, BundleFiles.MANIFEST, "").fatal());
        }
        return new OpenBundle(source, files, manifest, edition, log.list(), fingerprint, limits);
    }

    BundleSummary summary(Path source) throws BundleException {
        byte[] bytes = manifestBytes(source);
        String fingerprint = ContentCheck.sha256(bytes);
        Manifest manifest = manifest(bytes);
        int present = (int) manifest.articles().stream().filter(link -> files.names().contains(link.file())).count();
        if (present == 0) {
            throw new BundleException(Problem.of(ProblemId.NO_ARTICLES, BundleFiles.MANIFEST, "/readingOrder"));
        }
        MastheadReader head = new MastheadReader(manifest.metadata());
        Masthead masthead = head.masthead();
        return new BundleSummary(head.id(fingerprint), head.date(), masthead.nameplate(), masthead.title(), masthead.subtitle(), present, fingerprint);
    }

    private byte[] manifestBytes(Path source) throws BundleException {
        if (!files.names().contains(BundleFiles.MANIFEST)) {
            throw new BundleException(Problem.of(ProblemId.MANIFEST_MISSING, String.valueOf(source.getFileName()), ""));
        }
        try {
            return files.read(BundleFiles.MANIFEST, limits.json());
        } catch (DamagedException e) {
            throw new BundleException(e.problem().fatal());
        }
    }

    private Manifest manifest(byte[] bytes) throws BundleException {
        try {
            JsonNode tree = json.parse(bytes, BundleFiles.MANIFEST, log);
            return Manifest.read(tree, new JsonSource(BundleFiles.MANIFEST, log, limits));
        } catch (DamagedException e) {
            throw new BundleException(e.problem().fatal());
        }
    }

    private void reportMissing(Manifest manifest) {
        manifest.files().values().stream().filter(link -> !files.names().contains(link.file()))
                .forEach(link -> log.add(ProblemId.FILE_MISSING, link.file(), ""));
    }

    /// By file, in printed order.
    private Map<String, Article> articles(Manifest manifest) {
        Map<Link, String> ids = ids(manifest.articles());
        List<Loaded> loaded = manifest.articles().parallelStream().filter(link -> files.names().contains(link.file()))
                .map(link -> load(link, ids.getOrDefault(link, link.file()), manifest.files())).toList();
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Loaded one : loaded) {
            log.addAll(one.problems().list());
            one.article().ifPresent(a -> articles.put(one.file(), a));
        }
        return articles;
    }

    /// The article's name in the edition: its file's, or where two folders hold the same file name, with its folder.
    private static Map<Link, String> ids(List<Link> links) {
        Map<String, Integer> uses = new HashMap<>();
        links.forEach(l -> uses.merge(l.stem(), 1, Integer::sum));
        Map<Link, String> ids = new HashMap<>();
        for (Link link : links) {
            boolean single = uses.getOrDefault(link.stem(), 0) == 1;
            ids.put(link, single && !link.stem().isBlank() ? link.stem() : link.file());
        }
        return ids;
    }

    private Loaded load(Link link, String id, Map<String, Link> listed) {
        ProblemLog problems = new ProblemLog();
        Optional<Article> article = Optional.empty();
        try {
            JsonNode tree = json.parse(content(link, problems), link.file(), problems);
            article = ArticleReader.read(tree, id, link.title(), listed, new JsonSource(link.file(), problems, limits));
        } catch (DamagedException e) {
            problems.add(e.problem());
        }
        step();
        return new Loaded(link.file(), article, problems);
    }

    private byte[] content(Link link, ProblemLog problems) throws DamagedException {
        byte[] content = files.read(link.file(), limits.json());
        ContentCheck.check(link, content, problems);
        return content;
    }

    private List<Page> pages(List<Link> links, List<Article> articles, Map<String, Link> listed) {
        PageReader reader = new PageReader(articles, listed, files.names());
        Map<Integer, Page> pages = new TreeMap<>();
        for (Link link : links) {
            if (!files.names().contains(link.file())) {
                continue;
            }
            try {
                JsonNode tree = json.parse(content(link, log), link.file(), log);
                Page page = reader.read(tree, new JsonSource(link.file(), log, limits));
                if (pages.putIfAbsent(page.number(), page) != null) {
                    log.add(ProblemId.ITEM_DOUBLED, link.file(), "/number", String.valueOf(page.number()));
                }
            } catch (DamagedException e) {
                log.add(e.problem());
            }
            step();
        }
        return pages.values().stream().sorted(Comparator.comparingInt(Page::number)).toList();
    }

    private List<Section> sections(Manifest manifest, Map<String, Article> articles) {
        List<Section> sections = new ArrayList<>();
        for (Manifest.Tab tab : manifest.sections()) {
            List<Article> shown = new ArrayList<>();
            for (String file : tab.files()) {
                Article article = articles.get(file);
                if (article == null) {
                    log.add(ProblemId.SECTION_ARTICLE, BundleFiles.MANIFEST, tab.pointer(), file);
                } else {
                    shown.add(article);
                }
            }
            if (!shown.isEmpty()) {
                String title = tab.title().isBlank() ? shown.getFirst().title() : tab.title();
                sections.add(new Section(title, shown.stream().map(Article::id).toList()));
            }
        }
        return sections;
    }

    private void step() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(Math.min(done.incrementAndGet(), total), total);
    }
}
