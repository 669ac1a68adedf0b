package broadsheet.export;

import broadsheet.edition.Edition;

/// The XHTML around a page of a publication.
final class EpubPage {
    private EpubPage() { }

    /// A page.
    /// @param body XHTML
    static String of(Edition edition, String title, String body) {
        String language = Xml.escaped(edition.language());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%s" xml:lang="%s">
                <head><title>%s</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
                <body>
                %s
                </body>
                </html>
                """.formatted(language, language, Xml.escaped(title), body);
    }

    /// An element with text, "" where there is no text.
    static String line(String element, String style, String text) {
        return text.isBlank() ? "" : "<" + element + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + Xml.escaped(text) + "</" + element + ">\n";
    }
}
