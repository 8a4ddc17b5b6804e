package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Marks.Style;
import org.rubric.editing.Blank;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Session;
import org.rubric.workbench.Action;
import org.rubric.workbench.text.DocumentView;

/// What can be done in the place *Write*, for its tool row, its keys and the palette.
final class WriteActions {
    private final WritePlace place;
    private final DocumentView text;
    private final Says says;

    /// Tells the writer something by its key in the messages.
    @FunctionalInterface
    interface Says {
        void say(String key, Object... values);
    }

    WriteActions(WritePlace place, DocumentView text, Says says) {
        this.place = place;
        this.text = text;
        this.says = says;
    }

    List<List<Action>> all() {
        return List.of(history(), styles(), kinds(), objects(), clipboard(), ways());
    }

    private List<Action> history() {
        return List.of(
                Action.of(
                        "undo",
                        icon(Feather.CORNER_UP_LEFT),
                        "Shortcut+Z",
                        this::undoable,
                        this::undo),
                Action.of(
                        "redo",
                        icon(Feather.CORNER_UP_RIGHT),
                        "Shortcut+Y",
                        this::redoable,
                        this::redo),
                Action.of("redo", hidden(), "Shortcut+Shift+Z", this::redoable, this::redo));
    }

    private List<Action> styles() {
        return List.of(
                style("bold", icon(Feather.BOLD), "Shortcut+B", Style.BOLD),
                style("italic", icon(Feather.ITALIC), "Shortcut+I", Style.ITALIC),
                style("superscript", letters("x²"), "Shortcut+Shift+EQUALS", Style.SUPERSCRIPT),
                style("subscript", letters("x₂"), "Shortcut+EQUALS", Style.SUBSCRIPT),
                style("code", icon(Feather.CODE), "Shortcut+Shift+C", Style.CODE));
    }

    private List<Action> kinds() {
        var clause =
                List.of(
                        command("clause.new", "Shortcut+Alt+1", Commands.heading()),
                        command("promote", "Alt+Shift+LEFT", Commands.promote()),
                        command("demote", "Alt+Shift+RIGHT", Commands.demote()),
                        command("up", "Alt+Shift+UP", Commands.moveUp()),
                        command("down", "Alt+Shift+DOWN", Commands.moveDown()));
        var list =
                List.of(
                        command("list.letter", "", Commands.list(Marker.LETTER)),
                        command("list.number", "", Commands.list(Marker.NUMBER)),
                        command("list.dash", "", Commands.list(Marker.DASH)),
                        command("list.bullet", "", Commands.list(Marker.BULLET)),
                        command("indent", "", Commands.indent()),
                        command("outdent", "", Commands.outdent()),
                        command("note", "", Commands.note()),
                        command("paragraph", "Shortcut+Alt+0", Commands.paragraph(Role.BODY)));
        var all = new ArrayList<Action>();
        all.add(drop("clause", Feather.TYPE, clause));
        all.add(drop("list", Feather.LIST, list));
        all.addAll(clause);
        all.addAll(list);
        return all;
    }

    private static Action drop(String key, Ikon ikon, List<Action> below) {
        BooleanSupplier any = () -> below.stream().anyMatch(a -> a.possible().getAsBoolean());
        return Action.of(key, new Action.Face.Drop(ikon, below), "", any, () -> {});
    }

    private Action command(String key, String keys, Command command) {
        return command(key, hidden(), keys, command);
    }

    private List<Action> objects() {
        Command table =
                (snapshot, selection) ->
                        Commands.paste(List.of(Blank.table(3, 3))).on(snapshot, selection);
        return List.of(
                command("table", named(Feather.GRID), "", table),
                Action.of("refer", named(Feather.AT_SIGN), "", this::open, text::refer));
    }

    /// For the palette; the keys are the text's own, for fields have a clipboard, too.
    private List<Action> clipboard() {
        var scraps = text.scraps();
        return List.of(
                Action.of("cut", hidden(), "", scraps::any, scraps::cut),
                Action.of("copy", hidden(), "", scraps::any, scraps::copy),
                Action.of("paste", hidden(), "", this::open, () -> scraps.paste(false)),
                Action.of("paste.plain", hidden(), "", this::open, () -> scraps.paste(true)));
    }

    private List<Action> ways() {
        return List.of(
                Action.of("find", hidden(), "Shortcut+F", this::open, () -> text.find(false)),
                Action.of(
                        "find.replacing",
                        hidden(),
                        "Shortcut+H",
                        this::open,
                        () -> text.find(true)),
                Action.of("find.next", hidden(), "F3", this::open, () -> text.findAgain(true)),
                Action.of(
                        "find.previous",
                        hidden(),
                        "Shift+F3",
                        this::open,
                        () -> text.findAgain(false)),
                Action.of("checks.next", hidden(), "F8", this::open, place::nextCheck),
                Action.of("checks.fix", hidden(), "Shortcut+PERIOD", this::open, place::offerFix),
                Action.of("fold.left", hidden(), "Shortcut+1", () -> true, place::foldLeft),
                Action.of("fold.right", hidden(), "Shortcut+3", () -> true, place::foldRight));
    }

    private Action style(String key, Action.Face face, String keys, Style style) {
        return Action.of(key, face, keys, this::open, () -> text.toggle(style));
    }

    private Action command(String key, Action.Face face, String keys, Command command) {
        return Action.of(key, face, keys, can(command), () -> text.perform(command));
    }

    private BooleanSupplier can(Command command) {
        return () ->
                text.session()
                        .flatMap(open -> command.on(open.snapshot(), open.selection()))
                        .isPresent();
    }

    private boolean open() {
        return text.session().isPresent();
    }

    private boolean undoable() {
        return text.session().flatMap(open -> open.history().undoable()).isPresent();
    }

    private boolean redoable() {
        return text.session().flatMap(open -> open.history().redoable()).isPresent();
    }

    private void undo() {
        said("undone", text.session().flatMap(Session::undo));
    }

    private void redo() {
        said("redone", text.session().flatMap(Session::redo));
    }

    private void said(String key, Optional<String> name) {
        name.ifPresent(what -> says.say(key, what));
    }

    private static Action.Face icon(Ikon ikon) {
        return new Action.Face.Icon(ikon);
    }

    private static Action.Face named(Ikon ikon) {
        return new Action.Face.Named(ikon);
    }

    private static Action.Face letters(String letters) {
        return new Action.Face.Letters(letters);
    }

    private static Action.Face hidden() {
        return new Action.Face.Hidden();
    }
}
