package broadsheet.export;

/// How a publication looks where the reading system lets it: a newspaper's hierarchy, its red, no colours of paper or text.
final class EpubStyle {
    static final String CSS = """
            body { line-height: 1.7; margin: 0 4%; text-align: justify; }
            h1 { font-size: 1.7em; line-height: 1.3; margin: 0 0 0.5em; text-align: start; }
            h2 { font-size: 1.15em; margin: 1.4em 0 0.5em; text-align: start; }
            p { margin: 0; text-indent: 2em; }
            p.kicker { color: #b3211b; font-family: sans-serif; font-weight: bold; margin: 1em 0 0.3em; text-indent: 0; }
            p.deck, p.byline, p.summary { margin: 0 0 0.6em; text-indent: 0; }
            p.byline { font-size: 0.9em; }
            p.summary { border-bottom: 1px solid; border-top: 1px solid; padding: 0.4em 0; }
            blockquote { margin: 0.8em 2em; }
            em { font-family: sans-serif; font-style: normal; }
            strong { font-family: sans-serif; }
            figure { break-inside: avoid; margin: 1em 0; text-align: center; }
            figure img { height: auto; max-height: 90vh; max-width: 100%; }
            figcaption { font-size: 0.85em; text-align: start; }
            figcaption .credit { margin-inline-start: 1em; }
            table { border-collapse: collapse; margin: 1em auto; }
            td, th { border-bottom: 1px solid; padding: 0.2em 0.6em; text-align: start; }
            section.title { text-align: center; }
            section.title p { text-indent: 0; }
            section.title h1 { color: #b3211b; font-size: 2.4em; letter-spacing: 0.1em; text-align: center; }
            section.title .motto { font-size: 1.5em; font-weight: bold; }
            section.title .special { color: #b3211b; font-size: 1.5em; font-weight: bold; margin: 1em 0; }
            section.title .dateline { border-bottom: 3px double; border-top: 1px solid; margin: 1em 0; padding: 0.4em 0; }
            section.credits p { text-indent: 0; }
            """;

    private EpubStyle() { }
}
