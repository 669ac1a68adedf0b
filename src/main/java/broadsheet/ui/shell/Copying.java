package broadsheet.ui.shell;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts the selected words, or without a selection the whole article on show, on the clipboard.
///
/// @param making knows the pages, for the citation's page number
record Copying(Reader reader, Stages stages, PageMaking making, Texts texts) {
    /// @param cited with paper, date, page, title and author
    /// @return what to say about it
    String copy(boolean cited) {
        String selected = stages.selection();
        Optional<Article> article = reader.current();
        Optional<Edition> edition = reader.edition();
        boolean whole = selected.isEmpty() && reader.viewProperty().get() == Reader.View.ARTICLE && article.isPresent();
        if (selected.isEmpty() && !whole || edition.isEmpty()) {
            return texts.say("copy.nothing");
        }
        String words = whole ? Citation.plain(article.orElseThrow()) : selected;
        ClipboardContent content = new ClipboardContent();
        content.putString(cited && article.isPresent() ? Citation.cited(words, edition.get(), article.get(), pageOf(article.get())) : words);
        Clipboard.getSystemClipboard().setContent(content);
        return texts.say(cited ? "copy.done.cited" : "copy.done");
    }

    private OptionalInt pageOf(Article article) {
        return reader.edition().map(e -> ContentsRows.pageOf(article.id(), e, making.pagesProperty().get())).orElse(OptionalInt.empty());
    }
}
