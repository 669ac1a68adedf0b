package broadsheet.authoring;

import broadsheet.edition.Picture;
import broadsheet.edition.Picture.Focus;
import broadsheet.edition.Picture.Rendition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The picture files that came with a text, and which caption each belongs to.
///
/// A file the text names is taken; then a file named like its caption; what is left goes to the captions that are left, in
/// the order of names, and is reported as a guess.
final class PictureFolder {
    private static final Pattern PICTURE = Pattern.compile(".*[^/\\\\]\\.(jpe?g|png)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Path> folders;
    private final List<Path> unused;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final List<Guess> guesses = new ArrayList<>();

    /// @param given  the folder that came with the text; its files are handed out to pictures that name none, too
    /// @param beside where else a picture may be that the text names
    PictureFolder(Optional<Path> given, Optional<Path> beside) throws IOException {
        this.folders = Stream.concat(given.stream(), beside.stream()).toList();
        this.unused = given.isPresent() ? new ArrayList<>(pictures(given.get())) : new ArrayList<>();
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> PICTURE.matcher(f.getFileName().toString()).matches()).sorted().toList();
        }
    }

    /// The picture file a text names, as a rendition; empty, and reported, where it is not there or is no picture by its name: a text from
    /// somebody else must not bring other files of this computer into an edition.
    Optional<Rendition> named(String name) {
        Optional<Path> file = PICTURE.matcher(name).matches()
                ? folders.stream().flatMap(f -> places(f, name)).filter(Files::isRegularFile).findFirst() : Optional.empty();
        if (file.isEmpty()) {
            guesses.add(Guess.of(Guess.Kind.PICTURE_MISSING, name));
        }
        return file.map(this::take);
    }

    /// Where it may be: where the text says, or among the pictures under its last name.
    private static Stream<Path> places(Path folder, String name) {
        try {
            Path said = folder.resolve(name).normalize();
            return Stream.of(said, folder.resolve(String.valueOf(said.getFileName())));
        } catch (InvalidPathException noFile) {
            return Stream.empty();
        }
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
