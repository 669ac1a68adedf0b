package broadsheet.ui.kiosk;

import broadsheet.kiosk.KioskConfig;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.task.Background;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.control.Texts;
import java.time.LocalDateTime;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// What a reading screen is made with.
///
/// @param config     how it behaves
/// @param texts      its words
/// @param background opening, setting, judging a PIN
/// @param typesetter sets pages and articles
/// @param fonts      faces to paint with
/// @param decoder    decodes pictures
/// @param nanos      the monotonic clock, as [System#nanoTime]: visits, gestures, locks
/// @param clock      the clock on the wall, which may be wrong: shown, never reckoned with
/// @param millimetre pixels a millimetre as the system believes, where the configuration does not say
/// @param safe       safe mode: nothing moves, no pictures in the loop
public record KioskContext(KioskConfig config, Texts texts, Background background, Typesetter typesetter, Fonts fonts, PictureDecoder decoder,
                           LongSupplier nanos, Supplier<LocalDateTime> clock, double millimetre, boolean safe) {
}
