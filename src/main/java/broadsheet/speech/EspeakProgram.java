package broadsheet.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `espeak-ng`: takes SSML; words of the lexicon are said by its pinyin voice. A voice change begins a new clause, so the
/// word stands a little apart.
///
/// @param program the program file
/// @param wave    a file to write instead of speaking, for tests and for machines without sound
record EspeakProgram(Path program, Optional<Path> wave) implements SpeechProgram {
    /// eSpeak's own normal speed.
    private static final int NORMAL = 175;

    @Override public String name() { return "espeak-ng"; }

    @Override public List<String> command(double rate) {
        List<String> command = new ArrayList<>(List.of(SpeechProgram.text(program), "-v", "cmn", "-b", "1", "-m",
                "-s", String.valueOf(SpeechProgram.words(rate, NORMAL)), "--stdin"));
        wave.ifPresent(file -> command.addAll(List.of("-w", file.toString())));
        return command;
    }

    @Override public String input(SpokenText text) {
        return text.pieces().stream().map(piece -> switch (piece) {
            case SpokenText.Plain plain -> SpeechProgram.escaped(plain.text());
            case SpokenText.Pronounced word -> "<voice name=\"cmn-latn-pinyin\">" + String.join(" ", word.syllables()) + "</voice>";
        }).collect(Collectors.joining("", "<speak>", "</speak>"));
    }
}
