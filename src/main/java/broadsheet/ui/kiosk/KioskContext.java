package broadsheet.ui.kiosk;

import broadsheet.kiosk.KioskConfig;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.speech.Voice;
import broadsheet.task.Background;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.control.Texts;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// What a reading screen is made with.
///
/// @param config     how it behaves
/// @param texts      its words
/// @param background opening, setting, judging a PIN
/// @param typesetter knows the fonts; each edition gets a fresh one
/// @param fonts      faces to paint with
/// @param decoder    decodes pictures
/// @param nanos      the monotonic clock, as [System#nanoTime]: visits, gestures, locks
/// @param clock      the clock on the wall, which may be wrong: shown, never reckoned with
/// @param millimetre pixels a millimetre as the system believes, where the configuration does not say
/// @param voice      reads aloud, closed by who made it; empty where the system has none, or nobody is to be read to
/// @param safe       safe mode: nothing moves, no pictures in the loop
public record KioskContext(KioskConfig config, Texts texts, Background background, Typesetter typesetter, Fonts fonts, PictureDecoder decoder,
                           LongSupplier nanos, Supplier<LocalDateTime> clock, double millimetre, Optional<Voice> voice, boolean safe) {
}
