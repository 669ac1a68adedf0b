package broadsheet.authoring;

import broadsheet.edition.Masthead;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/// The edition's URI, as given or made from nameplate, date and title.
///
/// @param given    as the source gives it
/// @param masthead whose nameplate and title name it
/// @param date     its day
record Identity(Optional<String> given, Masthead masthead, LocalDate date) {
    /// `urn:broadsheet:<nameplate>:<date>:<title>`, percent-encoded, where none is given.
    String uri() {
        return given.orElseGet(() -> "urn:broadsheet:" + encoded(masthead.nameplate()) + ":" + date
                + (masthead.title().isEmpty() || masthead.title().equals(masthead.nameplate()) ? "" : ":" + encoded(masthead.title())));
    }

    /// That it was made, where it was.
    Optional<Guess> guess() { return given.isPresent() ? Optional.empty() : Optional.of(Guess.of(Guess.Kind.IDENTIFIER, uri())); }

    private static String encoded(String text) {
        return text.isEmpty() ? "edition" : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
