package org.rubric.revision.merging;

import org.rubric.document.Id;
import org.rubric.revision.Change;
import org.rubric.revision.Thing;

/// One thing about a block that two texts can differ in: what a change is about, and what is
/// brought or left when changes are merged.
///
/// @param block in the newer text; of what went, in the older one; of a column, its table
/// @param detail which value, which column; empty: there is but one
public record Aspect(Kind kind, Id block, String detail) {

    /// What of a block.
    public enum Kind {
        CAME,
        WENT,
        PLACE,
        WORDS,
        REFERENCE,
        LOOK,
        KIND,
        VALUE,
        REMARK,
        /// What no reader is told of: languages, styles of the source, widths of columns.
        UNTOLD
    }

    static Aspect of(Kind kind, Id block) {
        return new Aspect(kind, block, "");
    }

    /// What a change is about.
    public static Aspect of(Change change) {
        var place = change.place();
        var block = place.block();
        return switch (change) {
            case Change.Inserted _ -> new Aspect(Kind.CAME, block, column(change));
            case Change.Deleted _ -> new Aspect(Kind.WENT, block, column(change));
            case Change.Moved _ ->
                    place.thing() == Thing.COLUMN ? columns(block) : of(Kind.PLACE, block);
            case Change.Reworded _ -> of(Kind.WORDS, block);
            case Change.Restyled _ -> of(Kind.LOOK, block);
            case Change.Recast _ -> of(Kind.KIND, block);
            case Change.Retargeted _ -> of(Kind.REFERENCE, block);
            case Change.Revalued value -> new Aspect(Kind.VALUE, block, value.property());
        };
    }

    /// A remark that the newer text has.
    public static Aspect remark(Id remark) {
        return of(Kind.REMARK, remark);
    }

    /// The order of the columns of a table.
    static Aspect columns(Id table) {
        return new Aspect(Kind.PLACE, table, "columns");
    }

    private static String column(Change change) {
        if (change.place().thing() != Thing.COLUMN) return "";
        var detail = change.place().detail();
        return column(Integer.parseInt(detail.substring(detail.lastIndexOf(' ') + 1)));
    }

    /// @param number from 1
    static String column(int number) {
        return "column " + number;
    }
}
