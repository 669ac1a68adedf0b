package broadsheet.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `spd-say`, the door of speech-dispatcher: in pipe mode it says what it reads, waiting for the end. Which engine and which
/// voice speak is the user's choice in the system's settings, so readings are given as homophones, which every engine takes.
///
/// @param program the program file
record SpeechDispatcherProgram(Path program) implements SpeechProgram {
    @Override public String name() { return "speech-dispatcher"; }

    /// Its rate runs from −100 to 100, 0 being normal.
    @Override public List<String> command(double rate) {
        int scaled = (int) Math.round(rate < 1 ? (rate - 1) / (1 - Voice.SLOWEST) * 100 : (rate - 1) / (Voice.FASTEST - 1) * 100);
        return List.of(SpeechProgram.text(program), "--wait", "--pipe-mode", "--language", "zh", "--rate", String.valueOf(scaled),
                "--application-name", "broadsheet");
    }

    @Override public String input(SpokenText text) { return text.withHomophones() + "\n"; }

    @Override public Optional<List<String>> silence() { return Optional.of(List.of(SpeechProgram.text(program), "--stop")); }
}
