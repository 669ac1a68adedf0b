package broadsheet.typeset.line;
final class DumpMain { public static void main(String[] a){ for(int i=0;i+1<a.length;i+=2){ System.out.println(a[i]+" @"+a[i+1]); System.out.print(Dump.positions(a[i],Double.parseDouble(a[i+1]),Setting.FLUSH)); System.out.println(Dump.set(a[i],Double.parseDouble(a[i+1]),Setting.FLUSH).emergencies()); } } }
