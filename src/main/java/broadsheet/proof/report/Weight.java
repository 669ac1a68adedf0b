package broadsheet.proof.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A figure of the counting rule, with what 《报纸编校差错率计算方法》 (annex of 《报纸期刊质量管理规定》, 国新出发〔2020〕10号) says.
public enum Weight {
    /// 事实性、知识性、逻辑性、语法性错误, each.
    FACT(1),
    /// 错字、别字、多字、漏字: one character.
    ONE_CHARACTER(1),
    /// The same, two to five characters.
    FEW_CHARACTERS(2),
    /// The same, more than five.
    MANY_CHARACTERS(4),
    /// 前后颠倒字 that one sign corrects.
    ORDER(1),
    /// A wrong figure in Arabic or Roman numerals, however many digits.
    FIGURE(1),
    /// Numerals used against GB/T 15835, each.
    NUMERAL_STYLE(0.1),
    /// The most that all numerals used against GB/T 15835 count in one issue.
    NUMERAL_STYLE_MOST(1),
    /// A word of a foreign language, however many letters.
    FOREIGN_WORD(1),
    /// 标点, each: as 《图书质量管理规定》 (2004) counts it.
    MARK(0.1),
    /// 另行、接排、空距, each: as 《图书质量管理规定》 (2004) counts it.
    LAYOUT(0.1),
    /// 报头、报眉、栏头、标题: so many times as in the body.
    HEAD_FACTOR(2),
    /// 重要名称、重要时间、重要图片 in the body: so many times as others.
    IMPORTANT_FACTOR(2),
    /// The same fault in one issue counts so many times at most.
    SAME_MOST(3),
    /// 作品性图片 count as this share of the characters that would stand there.
    PICTURE_SHARE(0.8),
    /// The highest rate in ten thousand characters that passes.
    PASS_MARK(3);

    private final double standard;

    Weight(double standard) { this.standard = standard; }

    /// What the rule says.
    public double standard() { return standard; }

    /// The name in files, e.g. `numeral-style-most`.
    public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    /// The weight with this code, if there is one.
    public static Optional<Weight> of(String code) { return Arrays.stream(values()).filter(w -> w.code().equals(code)).findFirst(); }
}
