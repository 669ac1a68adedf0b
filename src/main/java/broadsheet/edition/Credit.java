package broadsheet.edition;

/// One entry of the credit line, e.g. role 本版责编, name 苑莘.
///
/// @param role the work, as printed
/// @param name who did it; several names are separated as printed, e.g. `韩庆阳 冉令军 王亚飞`
public record Credit(String role, String name) {
    /// The entry as printed: `role：name`, or the name alone.
    public String text() { return role.isEmpty() ? name : role + "：" + name; }
}
