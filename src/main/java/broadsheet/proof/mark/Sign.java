package broadsheet.proof.mark;

/// What a mark asks for, in the trade's signs (GB/T 14706—1993 校对符号及其用法).
public enum Sign {
    /// 删: take the words out.
    DELETE,
    /// 增: put the replacement in at this place.
    INSERT,
    /// 改: put the replacement in the words' place.
    REPLACE,
    /// 对调: exchange two neighbouring pieces; the replacement is how it then reads.
    TRANSPOSE,
    /// 另行: begin a new paragraph here.
    NEW_PARAGRAPH,
    /// 接排: run on, no new paragraph here.
    RUN_ON,
    /// 加大空距
    WIDEN,
    /// 减小空距
    NARROW,
    /// 转移: move the words elsewhere; the note says where.
    MOVE,
    /// 保留: leave as it is, an earlier mark is withdrawn.
    KEEP,
    /// 查: a question to the author or the desk.
    QUERY,
    /// 说明: a remark that asks for no change.
    COMMENT;

    /// Whether the mark needs the text it proposes.
    public boolean needsReplacement() { return this == INSERT || this == REPLACE || this == TRANSPOSE; }

    /// Whether it can be asked of a picture: the other signs are about characters and the space between them.
    public boolean fitsPicture() {
        return switch (this) {
            case DELETE, REPLACE, MOVE, KEEP, QUERY, COMMENT -> true;
            case INSERT, TRANSPOSE, NEW_PARAGRAPH, RUN_ON, WIDEN, NARROW -> false;
        };
    }

    /// Whether the next edition can be looked at to see if it was carried out.
    public boolean asksForChange() { return this != KEEP && this != QUERY && this != COMMENT; }
}
