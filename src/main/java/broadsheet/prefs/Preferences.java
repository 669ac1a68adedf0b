package broadsheet.prefs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything the program remembers for one user. Immutable; change it with the `with…` methods and hand it to [PreferencesStore#save].
///
/// @param fontScale 字号 as a factor, [#MIN_SCALE] … [#MAX_SCALE]
/// @param largeType 大字: whether the switch for elderly eyes is on
/// @param theme     the theme asked for
/// @param language  of the program's own words
/// @param contents  whether the contents stand at the left
/// @param thumbnails whether the left side shows pages as thumbnails rather than headlines
/// @param window    where the window stood
/// @param recent    editions opened before, the latest first, at most [#RECENT]
/// @param editions  where reading stopped, by edition id, the latest opened last, at most [#EDITIONS]
/// @param finding   earlier searches and the library folder
/// @param readAloud how the read-aloud voice is set
/// @param session   the editions that were open
/// @param proofreader the name marks and sign-offs carry; "" where none was given
/// @param suspects  whether the proof desk looks for suspected characters too
public record Preferences(double fontScale, boolean largeType, ThemeChoice theme, Language language, boolean contents, boolean thumbnails,
                          Optional<WindowBounds> window, List<RecentEdition> recent, Map<String, EditionState> editions,
                          Finding finding, ReadAloud readAloud, Session session, String proofreader, boolean suspects) {
    /// The smallest type size.
    public static final double MIN_SCALE = 0.5;
    /// The largest type size.
    public static final double MAX_SCALE = 3;
    /// How many recent editions are kept.
    public static final int RECENT = 12;
    /// For how many editions the position is kept.
    public static final int EDITIONS = 400;

    /// What a user starts with.
    public static final Preferences DEFAULT = new Preferences(1, false, ThemeChoice.SYSTEM, Language.CHINESE, true, false,
            Optional.empty(), List.of(), Map.of(), Finding.NONE, ReadAloud.DEFAULT, Session.NONE, "", false);

    /// Copies the collections.
    /// @throws IllegalArgumentException if the scale is out of range
    public Preferences {
        if (!(fontScale >= MIN_SCALE && fontScale <= MAX_SCALE)) {
            throw new IllegalArgumentException("font scale " + fontScale);
        }
        recent = List.copyOf(recent.subList(0, Math.min(RECENT, recent.size())));
        editions = latest(editions);
    }

    private static Map<String, EditionState> latest(Map<String, EditionState> all) {
        Map<String, EditionState> kept = new LinkedHashMap<>();
        all.entrySet().stream().skip(Math.max(0, all.size() - EDITIONS)).forEach(e -> kept.put(e.getKey(), e.getValue()));
        return java.util.Collections.unmodifiableMap(kept);
    }

    /// Where reading stopped in an edition.
    public EditionState edition(String id) { return editions.getOrDefault(id, EditionState.NEW); }

    /// At another type size.
    public Preferences withType(double scale, boolean large) {
        return with(draft -> {
            draft.fontScale = scale;
            draft.largeType = large;
        });
    }

    /// In another theme.
    public Preferences withTheme(ThemeChoice choice) { return with(draft -> draft.theme = choice); }

    /// In another language.
    public Preferences withLanguage(Language choice) { return with(draft -> draft.language = choice); }

    /// With the left side as it is shown.
    public Preferences withContents(boolean shown, boolean asThumbnails) {
        return with(draft -> {
            draft.contents = shown;
            draft.thumbnails = asThumbnails;
        });
    }

    /// With the window's place.
    public Preferences withWindow(WindowBounds bounds) { return with(draft -> draft.window = Optional.of(bounds)); }

    /// With an edition at the head of the recent ones.
    public Preferences withRecent(RecentEdition edition) {
        return with(draft -> draft.recent = Stream.concat(Stream.of(edition), recentBut(edition.path())).toList());
    }

    /// Without a recent edition, because its file is gone.
    public Preferences withoutRecent(String path) { return with(draft -> draft.recent = recentBut(path).toList()); }

    private Stream<RecentEdition> recentBut(String path) { return recent.stream().filter(r -> !r.path().equals(path)); }

    /// With the state of an edition.
    public Preferences withEdition(String id, EditionState state) {
        Map<String, EditionState> map = new LinkedHashMap<>(editions);
        map.remove(id);
        map.put(id, state);
        return with(draft -> draft.editions = map);
    }

    /// With other searches or another library folder.
    public Preferences withFinding(Finding changed) { return with(draft -> draft.finding = changed); }

    /// With the read-aloud voice set otherwise.
    public Preferences withReadAloud(ReadAloud changed) { return with(draft -> draft.readAloud = changed); }

    /// With other editions open.
    public Preferences withSession(Session changed) { return with(draft -> draft.session = changed); }

    /// With the name marks and sign-offs carry from now on.
    public Preferences withProofreader(String name) { return with(draft -> draft.proofreader = name); }

    /// With suspected characters looked for, or not.
    public Preferences withSuspects(boolean wanted) { return with(draft -> draft.suspects = wanted); }

    private Preferences with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /// A copy while it is being changed; each `with…` names only what is other.
    private static final class Draft {
        private double fontScale;
        private boolean largeType;
        private ThemeChoice theme;
        private Language language;
        private boolean contents;
        private boolean thumbnails;
        private Optional<WindowBounds> window;
        private List<RecentEdition> recent;
        private Map<String, EditionState> editions;
        private Finding finding;
        private ReadAloud readAloud;
        private Session session;
        private String proofreader;
        private boolean suspects;

        Draft(Preferences from) {
            fontScale = from.fontScale;
            largeType = from.largeType;
            theme = from.theme;
            language = from.language;
            contents = from.contents;
            thumbnails = from.thumbnails;
            window = from.window;
            recent = from.recent;
            editions = from.editions;
            finding = from.finding;
            readAloud = from.readAloud;
            session = from.session;
            proofreader = from.proofreader;
            suspects = from.suspects;
        }

        Preferences done() {
            return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, recent, editions, finding, readAloud, session,
                    proofreader, suspects);
        }
    }
}
