package broadsheet.authoring;

import broadsheet.edition.Picture;
import broadsheet.edition.Picture.Focus;
import broadsheet.edition.Picture.Rendition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The picture files that came with a text, and which caption each belongs to.
///
/// A file the text names is taken; then a file named like its caption; what is left goes to the captions that are left, in
/// the order of names, and is reported as a guess.
final class PictureFolder {
    private final List<Path> folders;
    private final List<Path> unused;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final List<Guess> guesses = new ArrayList<>();

    /// @param folders where to look, in this order; the first one's files are the ones handed out unnamed
    PictureFolder(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.unused = folders.isEmpty() ? new ArrayList<>() : new ArrayList<>(pictures(folders.getFirst()));
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)")).sorted().toList();
        }
    }

    /// The file a text names, as a rendition; empty, and reported, where it is not there.
    Optional<Rendition> named(String name) {
        Optional<Path> file = folders.stream().flatMap(f -> Stream.of(f.resolve(name).normalize(), f.resolve(Path.of(name).getFileName())))
                .filter(Files::isRegularFile).findFirst();
        if (file.isEmpty()) {
            guesses.add(Guess.of(Guess.Kind.PICTURE_MISSING, name));
        }
        return file.map(this::take);
    }

    /// Gives the files nobody named to the pictures without one.
    List<Picture> handOut(List<Picture> pictures) {
        List<Picture> byName = pictures.stream().map(p -> p.renditions().isEmpty() ? likeCaption(p) : p).toList();
        return byName.stream().map(p -> p.renditions().isEmpty() ? next(p) : p).toList();
    }

    private Picture likeCaption(Picture picture) {
        return unused.stream().filter(f -> !picture.caption().isEmpty() && stem(f).contains(picture.caption())).findFirst()
                .map(f -> with(picture, take(f))).orElse(picture);
    }

    private Picture next(Picture picture) {
        if (unused.isEmpty()) {
            guesses.add(Guess.of(Guess.Kind.CAPTION_ALONE, picture.caption()));
            return picture;
        }
        Path file = unused.getFirst();
        guesses.add(Guess.of(Guess.Kind.PICTURE, String.valueOf(file.getFileName()), picture.caption()));
        return with(picture, take(file));
    }

    private static Picture with(Picture picture, Rendition rendition) {
        return new Picture(picture.id(), picture.caption(), picture.altText(), picture.credit(), List.of(rendition));
    }

    private Rendition take(Path file) {
        unused.remove(file);
        String href = "images/" + stem(file).replaceAll("[^\\p{IsHan}A-Za-z0-9_-]", "_") + ending(file);
        while (files.containsKey(href) && !file.equals(files.get(href))) {
            href = href.replace(ending(file), "_" + ending(file));
        }
        files.put(href, file);
        return new Rendition("print", href, 0, 0, Focus.CENTRE);
    }

    private static String stem(Path file) { return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""); }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.'));
    }

    /// For each href handed out, its file.
    Map<String, Path> files() { return Map.copyOf(files); }

    /// What was guessed, the files nobody took last.
    List<Guess> guesses() {
        return Stream.concat(guesses.stream(), unused.stream().map(f -> Guess.of(Guess.Kind.PICTURE_UNUSED, String.valueOf(f.getFileName())))).toList();
    }
}
