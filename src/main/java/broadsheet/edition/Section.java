package broadsheet.edition;

import java.util.List;

/// 版面/栏目: one tab, with its articles in printed order.
///
/// @param title    as shown on the tab
/// @param articles ids of articles of the edition
public record Section(String title, List<String> articles) {
    /// Copies the list.
    public Section {
        articles = List.copyOf(articles);
    }
}
