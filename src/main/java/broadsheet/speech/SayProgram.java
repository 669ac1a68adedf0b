package broadsheet.speech;

import java.nio.file.Path;
import java.util.List;

/// macOS's `say`, reading from its standard input with the voice chosen in the system's settings. Square brackets are its
/// embedded commands and are taken out of the text.
///
/// @param program the program file
record SayProgram(Path program) implements SpeechProgram {
    private static final int NORMAL = 175;

    @Override public String name() { return "say"; }

    @Override public List<String> command(double rate) {
        return List.of(SpeechProgram.text(program), "-f", "-", "-r", String.valueOf(SpeechProgram.words(rate, NORMAL)));
    }

    @Override public String input(SpokenText text) { return text.withHomophones().replace("[[", " ").replace("]]", " "); }
}
