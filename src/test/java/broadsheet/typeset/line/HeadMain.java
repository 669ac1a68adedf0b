package broadsheet.typeset.line;
import broadsheet.typeset.font.FaceMetrics; import broadsheet.typeset.text.*; import java.util.*;
final class HeadMain { public static void main(String[] a) throws Exception {
 HeadlineSetter s=new HeadlineSetter(FaceMetrics.shippedOnly(), new Words(Set.of("王军豪")));
 long t=System.nanoTime(); new Words().starts("中国"); System.out.println("words ms "+(System.nanoTime()-t)/1e6);
 for(String l: java.nio.file.Files.readAllLines(java.nio.file.Path.of(a[0]))){ if(!l.startsWith("# "))continue; String h=l.substring(2);
  StyledText st=StyledText.of(h,Face.SERIF_BOLD); double w=s.width(st);
  for(int n=2;n<=3;n++){ SetHeadline r=s.set(st,Math.ceil(w/n*1.25),n,Setting.Alignment.CENTRE); StringBuilder b=new StringBuilder();
   for(SetLine x:r.lines()) b.append(h, h.offsetByCodePoints(0,x.start()), h.offsetByCodePoints(0,x.end())).append(" ∥ "); System.out.printf("%.1f %s%n",r.badness(),b);} } } }
