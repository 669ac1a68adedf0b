package broadsheet.app;
/// x
public final class Main { private Main() {} static void main(String[] a) {} }
