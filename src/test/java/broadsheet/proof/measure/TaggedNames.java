package broadsheet.proof.measure;

import broadsheet.edition.Edition;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names for [InjectedFaults]: persons, places and bodies that HanLP's tagger finds in days of news and that a day prints at least twice, one a
/// line; what it takes for a name and is none, or half of one, is struck out.
///
/// `mvn dependency:copy -Dartifact=com.hankcs:hanlp:portable-1.8.4 -DoutputDirectory=DIR`, then this class with the jar and the folder of news,
/// and `nr` for persons alone or `ns,nt` for places and bodies.
public final class TaggedNames {
    private static final Set<String> STRUCK = Set.of(("万列 乌军 乌方 党和 全党 关键一 华文明 占比 卫东 吉宁 小洪 敏尔 文清 兴瑞 张国 李书 向好 回应 国和 宁波片 居点 巴以 弦歌 成效 才能 文旅 时说 水安全 沈白 铁大桥 阿秒"
            + " 雷锋家 非遗 伊萨 内尔 拉斯 索夫 瓦尔 萨尔 米亚 平措 克里 海伦 福海 惠民 阮富 刘金 埃米尔 一堂 两国 人道 同法国 多国 家国 新路 月厦门 世界发展 世界最大清洁能源 两国关系 中俄关系 中央企业 人民军队 会议首场"
            + " 党和国家机构 十届中央委员会 国家机构 国家重大科技 国有企业 多场 合作委员会 合作组织 思政课 新发展 李强总理所 民营企业 涉海企业 清洁能源 百姓富 税务系统 统筹发展 老铁路 能源行业 融合发展"
            + " 规定精神学习教育工作专 该组织 邮政行业 首场 新一届中共中央 国务院组织 天然气工业股份公司 政协常委会").split(" "));

    private TaggedNames() { }

    /// Prints the names.
    static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        List<String> tags = List.of((arguments.length > 2 ? arguments[2] : "nr,ns,nt").split(","));
        Set<String> names = new TreeSet<>();
        try (URLClassLoader jar = new URLClassLoader(new URL[] {Path.of(arguments[0]).toUri().toURL()})) {
            Object tagger = jar.loadClass("com.hankcs.hanlp.HanLP").getMethod("newSegment").invoke(null);
            for (String better : List.of("enablePlaceRecognize", "enableOrganizationRecognize")) {
                tagger.getClass().getMethod(better, boolean.class).invoke(tagger, true);
            }
            for (Edition day : NewsCopy.days(Path.of(arguments[1]))) {
                List<String> texts = day.articles().stream().flatMap(a -> Stream.concat(Stream.of(a.headline()), a.body().stream().map(b -> b.text()))).toList();
                String whole = String.join("\n", texts);
                for (String text : texts) {
                    for (Object term : (List<?>) tagger.getClass().getMethod("seg", String.class).invoke(tagger, text)) {
                        String word = String.valueOf(term.getClass().getField("word").get(term));
                        String tag = String.valueOf(term.getClass().getField("nature").get(term));
                        if (tags.stream().anyMatch(tag::startsWith) && isName(word) && whole.split(word, -1).length > 2) {
                            names.add(word);
                        }
                    }
                }
            }
        }
        names.forEach(System.out::println);
    }

    private static boolean isName(String word) { return word.matches("[一-龥]{2,}") && !STRUCK.contains(word); }
}
