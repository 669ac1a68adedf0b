package broadsheet.authoring;

import java.util.List;
import java.util.regex.Pattern;

/// What a line of a newspaper text is, judged by its form alone.
final class Words {
    private static final int CAPTION_LENGTH = 40;
    private static final Pattern SENTENCE = Pattern.compile("[。！？…；，：—]");
    private static final Pattern BYLINE = Pattern.compile("^(?:[■●□◆▲]\\s*|(?:本报|本刊)?(?:记者|通讯员|特约记者|作者|文/|文：|作者：)\\s*)[\\p{IsHan}·/ 　]{2,40}$");

    private Words() { }

    /// A short line without any stop: a caption, when it stands where no headline can.
    static boolean caption(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= CAPTION_LENGTH && !SENTENCE.matcher(text).find()
                && !text.contains("\n");
    }

    /// ■ 王军豪, 本报记者 张三: who wrote it.
    static boolean byline(String text) { return BYLINE.matcher(text.strip()).matches(); }

    /// The names in a byline.
    static List<String> names(String byline) {
        String bare = byline.strip().replaceFirst("^[■●□◆▲]\\s*", "").replaceFirst("^(?:本报|本刊)?(?:特约记者|记者|通讯员|作者：?|文[/：])\\s*", "");
        return Pattern.compile("[ 　/、]+").splitAsStream(bare).map(String::strip)
                .filter(n -> !n.isEmpty() && !n.equals("记者") && !n.equals("通讯员")).toList();
    }
}
