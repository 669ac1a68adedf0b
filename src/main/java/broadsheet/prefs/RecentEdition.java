package broadsheet.prefs;

/// An edition opened before, as the start page lists it.
///
/// @param path      the folder or file, absolute
/// @param nameplate e.g. 聊城日报
/// @param title     e.g. 开发区专刊, "" for a plain issue
/// @param date      as printed, e.g. 2025年1月11日
/// @param lead      the lead story's headline, "" where there is none
public record RecentEdition(String path, String nameplate, String title, String date, String lead) { }
