package broadsheet.screens;

import broadsheet.prefs.Preferences;
import broadsheet.ui.shell.ReaderWindow;
import java.util.function.Consumer;

/// One picture to take.
///
/// @param name        its file's name without the ending
/// @param width       of the window
/// @param height      of the window
/// @param preferences what the window starts with
/// @param opens       whether the edition is opened
/// @param pose        what is done before the picture is taken
record Shot(String name, int width, int height, Preferences preferences, boolean opens, Consumer<ReaderWindow> pose) { }
