package broadsheet.prefs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return new Preferences(scale, large, theme, language, contents, thumbnails, window, recent, editions, finding, readAloud, session, proofreader, suspects);
    }

    /// In another theme.
    public Preferences withTheme(ThemeChoice choice) {
        return new Preferences(fontScale, largeType, choice, language, contents, thumbnails, window, recent, editions, finding, readAloud, session, proofreader, suspects);
    }

    /// In another language.
    public Preferences withLanguage(Language choice) {
        return new Preferences(fontScale, largeType, theme, choice, contents, thumbnails, window, recent, editions, finding, readAloud, session, proofreader, suspects);
    }

    /// With the left side as it is shown.
    public Preferences withContents(boolean shown, boolean asThumbnails) {
        return new Preferences(fontScale, largeType, theme, language, shown, asThumbnails, window, recent, editions, finding, readAloud, session, proofreader, suspects);
    }

    /// With the window's place.
    public Preferences withWindow(WindowBounds bounds) {
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, Optional.of(bounds), recent, editions, finding, readAloud, session, proofreader, suspects);
    }

    /// With an edition at the head of the recent ones.
    public Preferences withRecent(RecentEdition edition) {
        List<RecentEdition> list = new ArrayList<>(List.of(edition));
        recent.stream().filter(r -> !r.path().equals(edition.path())).forEach(list::add);
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, list, editions, finding, readAloud, session, proofreader, suspects);
    }

    /// Without a recent edition, because its file is gone.
    public Preferences withoutRecent(String path) {
        List<RecentEdition> list = recent.stream().filter(r -> !r.path().equals(path)).toList();
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, list, editions, finding, readAloud, session, proofreader, suspects);
    }

    /// With the state of an edition.
    public Preferences withEdition(String id, EditionState state) {
        Map<String, EditionState> map = new LinkedHashMap<>(editions);
        map.remove(id);
        map.put(id, state);
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, recent, map, finding, readAloud, session, proofreader, suspects);
    }

    /// With other searches or another library folder.
    public Preferences withFinding(Finding changed) {
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, recent, editions, changed, readAloud, session, proofreader, suspects);
    }

    /// With the read-aloud voice set otherwise.
    public Preferences withReadAloud(ReadAloud changed) {
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, recent, editions, finding, changed, session, proofreader, suspects);
    }

    /// With other editions open.
    public Preferences withSession(Session changed) {
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, recent, editions, finding, readAloud, changed, proofreader, suspects);
    }

    /// With the name marks and sign-offs carry from now on.
    public Preferences withProofreader(String name) {
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, recent, editions, finding, readAloud, session, name, suspects);
    }

    /// With suspected characters looked for, or not.
    public Preferences withSuspects(boolean wanted) {
        return new Preferences(fontScale, largeType, theme, language, contents, thumbnails, window, recent, editions, finding, readAloud, session, proofreader, wanted);
    }
}
