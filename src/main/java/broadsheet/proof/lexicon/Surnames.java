package broadsheet.proof.lexicon;

/// 姓: the surnames of one character a newspaper meets.
public final class Surnames {
    private static final String SINGLE = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤冉苑翟苗尚倪殷霍章鲁葛施岳齐沙柳梅盛童申伍梁焦柏祁巩靳邢卫翁娄詹俞易柴管辛席聂左阮耿欧关蓝牛路宁冀涂凌蒲裴麻"
            + "习喻郎奚鲍廉岑狄贝臧计茅庞舒危颜樊虞管解宗宣杭洪包诸荣荀惠甄曲芮富巫焦巴班仲伊宫栾厉戎祖幸司薄印怀索籍赖卓蔺屠蒙池乔胥党贡姬扶宰雍桑濮寿边扈燕浦农别瞿连茹艾容古慎戈居衡满匡文寇禄阙师敖简饶鞠须丰查荆权盖逄訚苟邸牟楚檀麦佘乐"
            + "季庄游温费窦骆阳封鞠瞿屈邬车房纪项祝卞闵穆解滕晏丛储仇佟郁闻应单甘柯符桂咸虞阮";

    private Surnames() { }

    /// Whether this character is a surname.
    public static boolean isSurname(char c) { return SINGLE.indexOf(c) >= 0; }
}
