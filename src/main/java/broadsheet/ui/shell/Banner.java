package broadsheet.ui.shell;

import broadsheet.bundle.BundleException;
import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemText;
import broadsheet.bundle.Severity;
import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;

/// The quiet line above the sheet: what is wrong with the edition or why it was not opened, with a list to look at. Never a dialog.
final class Banner extends NotificationPane {
    private static final Duration SHORT = Duration.seconds(6);

    private final Texts texts;
    private final BiConsumer<String, List<Problem>> list;
    private final PauseTransition away = new PauseTransition(SHORT);

    /// @param list shows a list of problems under a title
    Banner(Node content, Texts texts, BiConsumer<String, List<Problem>> list) {
        super(content);
        this.texts = texts;
        this.list = list;
        setShowFromTop(true);
        setFocusTraversable(false);
        away.setOnFinished(event -> hide());
    }

    /// A passing remark, gone after six seconds.
    void remark(String words) {
        say(words);
        away.playFromStart();
    }

    /// Why an edition was not opened; what was open stays.
    void refused(String name, Throwable failure) {
        if (failure instanceof BundleException refused) {
            Problem first = refused.problems().getFirst();
            ProblemText words = ProblemText.of(texts.localeProperty().get());
            say(texts.say("problems.sentence", words.what(first), words.still(first), words.todo(first), first.id().code()),
                    detail(texts.say("problems.refused", name), refused.problems()));
        } else {
            System.getLogger(Banner.class.getName()).log(System.Logger.Level.WARNING, "cannot open " + name, failure);
            say(texts.say("open.failed", name));
        }
    }

    /// What is wrong with an edition that was opened; nothing is said where nothing is lost.
    void opened(String name, List<Problem> problems) {
        List<Problem> costly = problems.stream().filter(p -> p.severity().compareTo(Severity.NOTE) < 0).toList();
        if (costly.isEmpty()) {
            hide();
            return;
        }
        say(texts.say("problems.some", costly.size()), detail(texts.say("problems.title", name), problems));
    }

    private org.controlsfx.control.action.Action detail(String title, List<Problem> problems) {
        return new org.controlsfx.control.action.Action(texts.say("problems.show"), event -> list.accept(title, problems));
    }

    private void say(String words, org.controlsfx.control.action.Action... actions) {
        away.stop();
        setText(words);
        getActions().setAll(actions);
        show();
    }
}
