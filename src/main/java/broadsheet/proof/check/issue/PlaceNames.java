package broadsheet.proof.check.issue;

import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.WordTable;
import java.util.Set;

/// Names of places: provinces, states and great cities by themselves; any other word of the vocabulary that it also lists with 市 or 县 behind.
final class PlaceNames {
    private static final Set<String> GREAT = Set.of(("北京 天津 上海 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门 内蒙古 黑龙江"
            + " 石家庄 太原 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 杭州 宁波 温州 合肥 福州 厦门 南昌 济南 青岛 烟台 郑州 洛阳 武汉 长沙 广州 深圳 珠海 南宁 桂林 海口 三亚 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川"
            + " 乌鲁木齐 呼和浩特 长江 黄河 淮河 珠江 三峡 长城 京津冀 长三角"
            + " 中国 美国 英国 法国 德国 俄国 韩国 泰国 日本 朝鲜 越南 老挝 缅甸 印度 印尼 伊朗 约旦 也门 阿曼 埃及 苏丹 南非 古巴 巴西 智利 秘鲁 蒙古 波兰 捷克 瑞士 瑞典 挪威 芬兰 丹麦 荷兰 希腊 加沙 欧盟 东盟 非盟"
            + " 非洲 欧洲 亚洲 美洲 中东 东亚 南亚 中亚 俄罗斯 乌克兰 白俄罗斯 以色列 巴勒斯坦 黎巴嫩 叙利亚 伊拉克 土耳其 卡塔尔 科威特 巴基斯坦 阿富汗 孟加拉国 斯里兰卡 尼泊尔 柬埔寨 菲律宾 马来西亚 新加坡 文莱"
            + " 印度尼西亚 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿塞拜疆 格鲁吉亚 亚美尼亚 意大利 西班牙 葡萄牙 比利时 奥地利 匈牙利 塞尔维亚 罗马尼亚 保加利亚 克罗地亚 斯洛伐克 斯洛文尼亚"
            + " 爱尔兰 冰岛 加拿大 墨西哥 阿根廷 委内瑞拉 哥伦比亚 澳大利亚 新西兰 阿尔及利亚 摩洛哥 突尼斯 利比亚 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 尼日利亚 安哥拉 津巴布韦 赞比亚 莫桑比克 纳米比亚 加蓬 刚果"
            + " 沙特阿拉伯 阿联酋 巴林 纽约 伦敦 巴黎 柏林 莫斯科 东京 首尔 河内 万象 金边 曼谷 雅加达 新德里 德黑兰 开罗 日内瓦 布鲁塞尔 华盛顿 洛杉矶 旧金山 特拉维夫 耶路撒冷 迪拜 加州 中俄 中美 中欧").split(" "));
    private static final WordTable WORDS = Vocabulary.shared();
    /// A word this cheap is mostly used for something else than the place: 大城市, 新市.
    private static final int COMMON = 70;
    private static final String NO_FIRST = "和城方大小新老本超中集区都全各";
    private static final String NO_LAST = "城方市县区州";

    private PlaceNames() { }

    /// Whether everybody knows the place.
    static boolean isGreat(String name) { return GREAT.contains(name); }

    /// Whether a place may be called so.
    static boolean isPlace(String name) {
        int word = WORDS.find(name, 0, name.length());
        return isGreat(name) || word >= 0 && WORDS.cost(word) > COMMON && NO_FIRST.indexOf(name.charAt(0)) < 0
                && NO_LAST.indexOf(name.charAt(name.length() - 1)) < 0
                && (WORDS.contains(name + "市") || WORDS.contains(name + "县"));
    }
}
