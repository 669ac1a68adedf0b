package broadsheet.ui.control;

/// The program's own icons: one set, drawn with a thin round stroke on a field of 24 × 24.
public enum Icon {
    /// A folder opened.
    OPEN("M3 19V6a1 1 0 0 1 1-1h5l2 2.5h8a1 1 0 0 1 1 1V11 M3 19l3-8h16l-3 8z"),
    /// A page with two columns.
    PAGE("M5 3h14v18H5z M8 6.5h8 M8 10h3v8 M8 14h3 M8 18h3 M13.5 10H16 M13.5 14H16 M13.5 18H16"),
    /// One column of text.
    ARTICLE("M6 3h12v18H6z M9 7h6 M9 10.5h6 M9 14h6 M9 17.5h3"),
    /// A list of headlines.
    CONTENTS("M4 6h2 M9 6h11 M4 12h2 M9 12h11 M4 18h2 M9 18h11"),
    /// Four small pages.
    THUMBNAILS("M4 4h6.5v6.5H4z M13.5 4H20v6.5h-6.5z M4 13.5h6.5V20H4z M13.5 13.5H20V20h-6.5z"),
    /// A lens.
    SEARCH("M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z M15.3 15.3L20.5 20.5"),
    /// A small A and a large one.
    TYPE("M2.5 19L7 8.5L11.5 19 M4 15.5h6 M12 19L16.7 5L21.5 19 M13.6 14.5h6.2"),
    /// Less.
    MINUS("M5 12h14"),
    /// More.
    PLUS("M5 12h14 M12 5v14"),
    /// Three sliders.
    SETTINGS("M4 7h9 M17 7h3 M15 5v4 M4 12h3 M11 12h9 M9 10v4 M4 17h8 M16 17h4 M14 15v4"),
    /// A question mark in a ring.
    HELP("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z M9.3 9.6a2.7 2.7 0 1 1 4.1 2.3c-.9.6-1.4 1.1-1.4 2.2 M12 17.1v.2"),
    /// To what came before.
    PREVIOUS("M14.5 5L7.5 12l7 7"),
    /// To what comes next.
    NEXT("M9.5 5l7 7l-7 7"),
    /// Upwards.
    UP("M5 15l7-7l7 7"),
    /// Downwards.
    DOWN("M5 9l7 7l7-7"),
    /// A cross.
    CLOSE("M6 6l12 12 M18 6L6 18"),
    /// A sight on a page.
    LOCATE("M5 3h14v18H5z M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z M12 6.5v2 M12 15.5v2 M6.5 12h2 M15.5 12h2"),
    /// Two sheets.
    COPY("M8 8h11v12H8z M5 16V4h11"),
    /// A quotation with its source.
    CITE("M4 5h16v11h-9l-4 4v-4H4z M8 9h8 M8 12h5"),
    /// A warning triangle.
    PROBLEM("M12 4L21 20H3z M12 10v5 M12 17.4v.2"),
    /// The sheet's width between two edges.
    FIT_WIDTH("M3 4v16 M21 4v16 M6 12h12 M9 9l-3 3l3 3 M15 9l3 3l-3 3"),
    /// The whole sheet.
    FIT_PAGE("M6 3h12v18H6z M9.5 9.5L12 7l2.5 2.5 M9.5 14.5L12 17l2.5-2.5"),
    /// A magnified picture.
    PICTURE("M3 5h18v14H3z M3 16l5.5-5.5l4.5 4.5l3-3l5 4.5 M16 8.2v.2"),
    /// A loudspeaker.
    SPEAK("M4 9.5v5h3.5l5 4V5.5l-5 4z M15.5 9a4.2 4.2 0 0 1 0 6 M18 6.5a7.8 7.8 0 0 1 0 11"),
    /// Shelved papers.
    SHELF("M4 4v16 M8 4v16 M12 4v16 M15 5l4.5 15 M3 20h18"),
    /// A proof mark.
    PROOF("M4 20l3.5-1L19 7.5L16.5 5L5 16.5z M13 20h7"),
    /// Go on.
    PLAY("M8 5l11 7l-11 7z"),
    /// Wait.
    PAUSE("M8.5 5v14 M15.5 5v14"),
    /// A ribbon between the leaves.
    SAVE("M7 3h10v18l-5-4.5l-5 4.5z"),
    /// A printer.
    PRINT("M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7z");

    private final String path;

    Icon(String path) { this.path = path; }

    /// SVG path data on a field of 24 × 24.
    public String path() { return path; }
}
