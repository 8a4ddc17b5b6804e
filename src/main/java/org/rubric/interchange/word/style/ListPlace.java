package org.rubric.interchange.word.style;

/// A place in a list.
///
/// @param list `w:numId`; 0: taken out of any list; -1: not stated
/// @param level 0 to 8; -1: not stated
public record ListPlace(int list, int level) {
    public static final ListPlace NONE = new ListPlace(-1, -1);

    /// This place laid over another: what it does not state shows through.
    public ListPlace over(ListPlace below) {
        return new ListPlace(list < 0 ? below.list : list, level < 0 ? below.level : level);
    }

    public boolean listed() {
        return list > 0;
    }
}
