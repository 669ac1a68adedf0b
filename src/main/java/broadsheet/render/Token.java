package broadsheet.render;

import javafx.scene.paint.Color;

/// A colour by its meaning, as the themes' looked-up colours name it.
///
/// The values here stand in only where no style sheet is at work: pages rendered without a window. They are the light theme's.
public enum Token {
    /// The sheet.
    PAPER("-bs-paper", "#FBFAF6"),
    /// What the sheet lies on.
    DESK("-bs-desk", "#E9E6DF"),
    /// Text.
    INK("-bs-ink", "#1C1B1A"),
    /// Text of lesser weight.
    INK_QUIET("-bs-ink-quiet", "#5F5C57"),
    /// Rules at 40 %.
    RULE("-bs-rule", "#A2A09C"),
    /// Rules and tints at 15 %.
    HAIRLINE("-bs-hairline", "#DAD8D4"),
    /// 报头红
    RED("-bs-red", "#B3211B"),
    /// A ground in pale red.
    RED_TINT("-bs-red-tint", "#F5E3DF"),
    /// Links.
    LINK("-bs-link", "#3D5A80"),
    /// Selected text, laid over it.
    SELECTION("-bs-selection", "#3D5A8055"),
    /// A search hit, laid over the text.
    HIT("-bs-hit", "#F2C23066"),
    /// The search hit one is at.
    HIT_CURRENT("-bs-hit-current", "#E8862199"),
    /// The sentence being read aloud.
    SPOKEN("-bs-spoken", "#7FB2A066"),
    /// The line under a finding.
    FINDING("-bs-finding", "#B3211B"),
    /// Around what has the keyboard.
    FOCUS("-bs-focus", "#3D5A80"),
    /// Beneath the sheet.
    SHADOW("-bs-shadow", "#00000026");

    private final String lookup;
    private final Color light;

    Token(String lookup, String light) {
        this.lookup = lookup;
        this.light = Color.web(light);
    }

    /// The looked-up colour's name in the style sheets.
    public String lookup() { return lookup; }

    /// The property of [PaletteProbe] that takes it.
    String property() { return lookup + "-value"; }

    /// The light theme's value.
    public Color light() { return light; }
}
