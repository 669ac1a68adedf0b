package broadsheet.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Pronunciation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoicesTest {
    @TempDir Path folder;

    private static Function<String, Optional<Path>> having(String... programs) {
        return name -> Set.of(programs).contains(name) ? Optional.of(Path.of("/opt", name)) : Optional.empty();
    }

    @ParameterizedTest @CsvSource({"Linux,espeak-ng,espeak-ng", "Linux,spd-say,speech-dispatcher", "Windows 11,powershell.exe,SAPI", "Mac OS X,say,say"})
    void eachSystemSpeaksItsOwnWay(String system, String program, String voice) {
        Voices.Search search = Voices.find(system, having(program));
        assertTrue(search instanceof Voices.Found(Voice found) && found.name().equals(voice), search.toString());
        ((Voices.Found) search).voice().close();
    }

    @ParameterizedTest @CsvSource({"Linux,LINUX", "Windows 11,WINDOWS", "Mac OS X,MAC", "FreeBSD,LINUX"})
    void withoutAProgramTheReasonIsGiven(String system, Voices.Reason reason) {
        assertEquals(new Voices.None(reason), Voices.find(system, having()));
    }

    @ParameterizedTest @EnumSource
    void everyReasonIsExplainedInBothLanguages(Voices.Reason reason) {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertTrue(ResourceBundle.getBundle("broadsheet.i18n.messages", locale).getString(reason.messageKey()).length() > 20);
        }
    }

    @ParameterizedTest @CsvSource({"0.5,-100,-6", "1,0,0", "3,100,10"})
    void ratesAreTranslated(double rate, String dispatcher, int sapi) {
        assertTrue(new SpeechDispatcherProgram(Path.of("/x")).command(rate).contains(dispatcher));
        assertTrue(new SapiProgram(Path.of("/x")).command(rate).getLast().contains("$s.Rate = " + sapi + ";"));
    }

    private static Path espeak() {
        Path program = Path.of("/usr/bin/espeak-ng");
        Assumptions.assumeTrue(Files.isExecutable(program), "not run: espeak-ng is not installed");
        return program;
    }

    private static Voice.Outcome say(Voice voice, SpokenText text, double rate) throws Exception {
        CompletableFuture<Voice.Outcome> ended = new CompletableFuture<>();
        voice.speak(text, rate, (outcome, detail) -> ended.complete(outcome));
        return ended.get(20, TimeUnit.SECONDS);
    }

    @Test void realSpeechIsWritten() throws Exception {
        Path wave = folder.resolve("out.wav");
        try (Voice voice = new ProcessVoice(new EspeakProgram(espeak(), Optional.of(wave)))) {
            assertEquals(Voice.Outcome.SAID, say(voice, SpokenText.plain("今天是一月十一日，星期六。"), 1));
            long normal = Files.size(wave);
            assertTrue(normal > 20_000, normal + " bytes");
            assertEquals("RIFF", new String(Files.readAllBytes(wave), 0, 4, StandardCharsets.US_ASCII));
            assertEquals(Voice.Outcome.SAID, say(voice, SpokenText.plain("今天是一月十一日，星期六。"), 2));
            assertTrue(Files.size(wave) < normal * 0.75, Files.size(wave) + " of " + normal);
        }
    }

    @Test void theLexiconChangesWhatIsSaid() throws Exception {
        Path program = espeak();
        Path wave = folder.resolve("out.wav");
        try (Voice voice = new ProcessVoice(new EspeakProgram(program, Optional.of(wave)))) {
            Lexicon lexicon = new Lexicon(List.of(new Pronunciation("莘县", "shēn xiàn")));
            assertEquals(Voice.Outcome.SAID, say(voice, SpokenText.plain("莘县"), 1));
            byte[] without = Files.readAllBytes(wave);
            assertEquals(Voice.Outcome.SAID, say(voice, lexicon.apply("莘县"), 1));
            assertTrue(!Arrays.equals(without, Files.readAllBytes(wave)));
        }
    }

    @Test void aWholeArticleIsReadToFiles() throws Exception {
        CountDownLatch finished = new CountDownLatch(1);
        try (Voice voice = new ProcessVoice(new EspeakProgram(espeak(), Optional.of(folder.resolve("out.wav"))))) {
            Reader reader = new Reader(voice, ReadingScript.of(ReadingScriptTest.ARTICLE, EnumSet.allOf(Utterance.Kind.class)), new Lexicon(List.of()),
                    (state, span) -> {
                        if (state == Reader.State.FINISHED) {
                            finished.countDown();
                        }
                    });
            reader.play(0);
            assertTrue(finished.await(30, TimeUnit.SECONDS), reader.state() + " " + reader.failure());
        }
    }

    /// A program that never ends by itself stands in for a long sentence.
    private Voice endless() throws IOException {
        Path program = Files.writeString(folder.resolve("endless"), "#!/bin/sh\nexec sleep 600\n");
        Assumptions.assumeTrue(program.toFile().setExecutable(true) && !System.getProperty("os.name").startsWith("Windows"), "not run: no POSIX programs here");
        return new ProcessVoice(new EspeakProgram(program, Optional.empty()));
    }

    @Test void stoppingEndsTheProgramAtOnce() throws Exception {
        try (Voice voice = endless()) {
            CompletableFuture<Voice.Outcome> ended = new CompletableFuture<>();
            voice.speak(SpokenText.plain("长"), 1, (outcome, detail) -> ended.complete(outcome));
            voice.stop();
            assertEquals(Voice.Outcome.STOPPED, ended.get(10, TimeUnit.SECONDS));
        }
    }

    @Test void aNewSentenceReplacesTheOldOne() throws Exception {
        try (Voice voice = endless()) {
            CompletableFuture<Voice.Outcome> first = new CompletableFuture<>();
            CompletableFuture<Voice.Outcome> second = new CompletableFuture<>();
            voice.speak(SpokenText.plain("一"), 1, (outcome, detail) -> first.complete(outcome));
            voice.speak(SpokenText.plain("二"), 1, (outcome, detail) -> second.complete(outcome));
            assertEquals(Voice.Outcome.STOPPED, first.get(10, TimeUnit.SECONDS));
            voice.close();
            assertEquals(Voice.Outcome.STOPPED, second.get(10, TimeUnit.SECONDS));
        }
    }

    @Test void aProgramThatCannotStartFails() throws Exception {
        try (Voice voice = new ProcessVoice(new EspeakProgram(folder.resolve("absent"), Optional.empty()))) {
            assertEquals(Voice.Outcome.FAILED, say(voice, SpokenText.plain("一"), 1));
        }
    }

    @Test void aClosedVoiceStopsAtOnce() throws Exception {
        Voice voice = new ProcessVoice(new EspeakProgram(folder.resolve("absent"), Optional.empty()));
        voice.close();
        assertEquals(Voice.Outcome.STOPPED, say(voice, SpokenText.plain("一"), 1));
    }
}
