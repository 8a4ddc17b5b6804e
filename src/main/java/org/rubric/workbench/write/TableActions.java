package org.rubric.workbench.write;

import java.util.List;
import java.util.function.Function;
import org.rubric.document.Exhibit.Cell.Alignment;
import org.rubric.editing.Command;
import org.rubric.editing.table.TableCommands;
import org.rubric.workbench.Action;

/// What can be done to the table that the caret is in, for its bar, its menu and the palette.
final class TableActions {
    private final Function<Verb, Action> make;

    /// @param key of its name in the messages
    record Verb(String key, Command command) {}

    /// @param make an action of a verb
    TableActions(Function<Verb, Action> make) {
        this.make = make;
    }

    List<Action> all() {
        return List.of(
                action("table.row.above", TableCommands.rowAbove()),
                action("table.row.below", TableCommands.rowBelow()),
                action("table.column.left", TableCommands.columnLeft()),
                action("table.column.right", TableCommands.columnRight()),
                action("table.merge", TableCommands.merge()),
                action("table.split", TableCommands.split()),
                action("table.header", TableCommands.header()),
                action("table.align.left", TableCommands.align(Alignment.LEFT)),
                action("table.align.centre", TableCommands.align(Alignment.CENTRE)),
                action("table.align.right", TableCommands.align(Alignment.RIGHT)),
                action("table.row.delete", TableCommands.deleteRows()),
                action("table.column.delete", TableCommands.deleteColumns()),
                action("table.delete", TableCommands.delete()),
                action("table.note", TableCommands.note()),
                action("table.caption", TableCommands.caption()),
                action("table.landscape", TableCommands.landscape()));
    }

    private Action action(String key, Command command) {
        return make.apply(new Verb(key, command));
    }
}
