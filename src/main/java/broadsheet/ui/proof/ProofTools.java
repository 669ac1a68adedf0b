package broadsheet.ui.proof;

import broadsheet.export.FontSource;
import broadsheet.render.PictureDecoder;
import broadsheet.speech.Voices;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.desk.FileChoice;
import java.nio.file.Path;
import java.util.function.Supplier;

/// What the proof desk works with.
///
/// @param data       the user's data folder: `proof/` holds the journals, `lists/` the newsroom's own lists
/// @param typesetter sets the pages, for what is printed where and how large
/// @param decoder    decodes pictures, one for the whole program
/// @param voices     looks for a voice that reads aloud; takes its time
/// @param faces      the fonts of a report in PDF
/// @param files      asks for files
public record ProofTools(Path data, Typesetter typesetter, PictureDecoder decoder, Supplier<Voices.Search> voices, FontSource faces, FileChoice files) { }
