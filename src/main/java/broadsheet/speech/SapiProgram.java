package broadsheet.speech;

import java.nio.file.Path;
import java.util.List;

/// Windows' own speech through PowerShell. The script is fixed and given as an argument; the words come through standard input
/// as UTF-8, so nothing of an edition is ever run.
///
/// @param program powershell.exe
record SapiProgram(Path program) implements SpeechProgram {
    @Override public String name() { return "SAPI"; }

    /// Its rate runs from −10 to 10, three times as fast at 10.
    @Override public List<String> command(double rate) {
        int scaled = (int) Math.round(Math.clamp(Math.log(rate) / Math.log(3) * 10, -10, 10));
        String script = "Add-Type -AssemblyName System.Speech;"
                + "$r = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8);"
                + "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
                + "$v = $s.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.Name -like 'zh*' } | Select-Object -First 1;"
                + "if ($v) { $s.SelectVoice($v.VoiceInfo.Name) };"
                + "$s.Rate = " + scaled + ";"
                + "$s.Speak($r.ReadToEnd())";
        return List.of(SpeechProgram.text(program), "-NoProfile", "-NonInteractive", "-Command", script);
    }

    @Override public String input(SpokenText text) { return text.withHomophones(); }
}
