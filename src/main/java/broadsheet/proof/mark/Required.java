package broadsheet.proof.mark;

/// Checks shared by the records of this package.
final class Required {
    private Required() { }

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return value;
    }
}
