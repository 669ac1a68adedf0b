package broadsheet.proof.report;

import java.util.Locale;

/// What an error is to the counting rule.
public enum ErrorKind {
    /// 事实、知识、逻辑、语法
    FACT,
    /// 错字、别字、多字、漏字
    CHARACTERS,
    /// 颠倒
    ORDER,
    /// 数字差错
    FIGURE,
    /// 数字用法
    NUMERAL_STYLE,
    /// 外文
    FOREIGN_WORD,
    /// 标点
    MARK,
    /// 版式
    LAYOUT;

    /// The name in files, e.g. `numeral-style`.
    public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
