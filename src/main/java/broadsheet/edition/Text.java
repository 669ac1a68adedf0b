package broadsheet.edition;

/// Checks shared by the records of this package.
final class Text {
    private Text() { }

    static String required(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return value;
    }
}
