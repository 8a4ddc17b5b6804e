package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Marks.Style;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Session;
import org.rubric.editing.table.Cells;
import org.rubric.editing.table.TableCommands;
import org.rubric.workbench.Action;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.outline.Reshaping;

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
        return List.of(history(), styles(), kinds(), objects(), clipboard(), ways(), sights());
    }

    /// What can be done to the table at the caret.
    List<Action> table() {
        return new TableActions(verb -> command(verb.key(), "", verb.command())).all();
    }

    Action tableMenu(TableBar bar) {
        BooleanSupplier inside =
                () ->
                        text.session()
                                .flatMap(o -> Cells.standing(o.snapshot(), o.selection()))
                                .isPresent();
        return Action.of("table.menu", hidden(), "Alt+F10", inside, bar::menu);
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
        var kinds = new KindActions(text, this::command, this::moving);
        var clause = kinds.clauses();
        var list = kinds.lists();
        var all = new ArrayList<Action>();
        all.add(drop("clause", Feather.TYPE, clause));
        all.add(drop("list", Feather.LIST, list));
        all.addAll(clause);
        all.addAll(kinds.deep());
        all.addAll(list.subList(0, list.size() - 1));
        return all;
    }

    private static Action drop(String key, Ikon ikon, List<Action> below) {
        BooleanSupplier any = () -> below.stream().anyMatch(a -> a.possible().getAsBoolean());
        return Action.of(key, new Action.Face.Drop(ikon, below), "", any, () -> {});
    }

    private Action command(String key, String keys, Command command) {
        return command(key, hidden(), keys, command);
    }

    /// Moves a clause and tells how many references followed.
    private Action moving(String key, String keys, Command command) {
        var here = place.survey().forClause(command);
        return Action.of(
                key,
                hidden(),
                keys,
                can(here),
                () -> new Reshaping(text, done -> says.say("done", done)).perform(here));
    }

    private List<Action> objects() {
        var inserts = new InsertActions(text);
        var all = new ArrayList<Action>();
        all.add(command("table", named(Feather.GRID), "", TableCommands.insert(3, 3)));
        all.addAll(inserts.tools());
        all.add(Action.of("refer", named(Feather.AT_SIGN), "", this::writable, text::refer));
        all.addAll(inserts.others());
        all.add(
                Action.of(
                        "open.points",
                        hidden(),
                        "",
                        () -> place.openPoints().any(),
                        () -> place.openPoints().list()));
        return all;
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
        var all =
                new ArrayList<>(
                        List.of(
                                Action.of(
                                        "find",
                                        hidden(),
                                        "Shortcut+F",
                                        this::open,
                                        () -> text.find(false)),
                                Action.of(
                                        "find.replacing",
                                        hidden(),
                                        "Shortcut+H",
                                        this::open,
                                        () -> text.find(true)),
                                Action.of(
                                        "find.next",
                                        hidden(),
                                        "F3",
                                        this::open,
                                        () -> text.finding().go(true)),
                                Action.of(
                                        "find.previous",
                                        hidden(),
                                        "Shift+F3",
                                        this::open,
                                        () -> text.finding().go(false)),
                                Action.of(
                                        "doubts.look",
                                        hidden(),
                                        "Shortcut+F8",
                                        () -> place.opened().open(),
                                        () -> place.opened().look())));
        all.addAll(checks());
        all.addAll(changes());
        all.addAll(place.changing().reviewing().actions());
        return all;
    }

    private List<Action> changes() {
        return List.of(
                Action.of(
                        "changes.next",
                        hidden(),
                        "Alt+F8",
                        place.changing()::canStep,
                        place.changing()::next),
                Action.of(
                        "changes.previous",
                        hidden(),
                        "Alt+Shift+F8",
                        place.changing()::canStep,
                        place.changing()::previous),
                Action.of(
                        "changes.back",
                        hidden(),
                        "",
                        place.changing()::canTakeBack,
                        place.changing()::takeBack),
                Action.of(
                        "changes.end",
                        hidden(),
                        "",
                        place.changing()::isOpen,
                        place.changing()::end));
    }

    private List<Action> checks() {
        return List.of(
                Action.of(
                        "checks.next",
                        hidden(),
                        "F8",
                        this::open,
                        () -> place.opened().next(place.judging()::next)),
                Action.of(
                        "checks.previous",
                        hidden(),
                        "Shift+F8",
                        this::open,
                        () -> place.opened().previous(place.judging()::previous)),
                Action.of("checks.fix", hidden(), "Shortcut+PERIOD", this::open, place::offerFix),
                Action.of(
                        "outline.find",
                        hidden(),
                        "Shortcut+Shift+O",
                        this::open,
                        place::findHeading),
                Action.of(
                        "checks.ignore",
                        hidden(),
                        "",
                        place.judging()::chosen,
                        place.judging()::offerIgnoring),
                Action.of(
                        "checks.why",
                        hidden(),
                        "",
                        place.judging()::chosen,
                        place.judging()::explain),
                Action.of(
                        "spelling.check",
                        hidden(),
                        "F7",
                        this::open,
                        () -> place.spellcheck().begin()),
                Action.of(
                        "language",
                        hidden(),
                        "",
                        can(Commands.language("")),
                        () -> place.spellcheck().offerLanguages()),
                Action.of(
                        "fold.left",
                        hidden(),
                        "Shortcut+1",
                        () -> true,
                        () -> place.panes().foldLeft()),
                Action.of(
                        "fold.right",
                        hidden(),
                        "Shortcut+3",
                        () -> true,
                        () -> place.panes().foldRight()));
    }

    private List<Action> sights() {
        var sight = place.sight();
        BooleanSupplier larger = () -> sight.canStep(true);
        BooleanSupplier smaller = () -> sight.canStep(false);
        return List.of(
                seen("size.larger", "Shortcut+PLUS", larger, () -> sight.step(true)),
                seen("size.larger", "Shortcut+ADD", larger, () -> sight.step(true)),
                seen("size.smaller", "Shortcut+MINUS", smaller, () -> sight.step(false)),
                seen("size.smaller", "Shortcut+SUBTRACT", smaller, () -> sight.step(false)),
                seen("size.usual", "Shortcut+0", () -> true, () -> sight.size(100)),
                seen("size.usual", "Shortcut+Numpad 0", () -> true, () -> sight.size(100)),
                seen("split", "Shortcut+Back Slash", this::open, place.split()::toggle),
                seen("pane.next", "F6", () -> true, place::nextPane),
                seen("words", "", this::open, place::countWords));
    }

    private static Action seen(String key, String keys, BooleanSupplier possible, Runnable run) {
        return Action.of(key, hidden(), keys, possible, run);
    }

    private Action style(String key, Action.Face face, String keys, Style style) {
        return Action.of(key, face, keys, this::writable, () -> text.toggle(style));
    }

    private Action command(String key, Action.Face face, String keys, Command command) {
        return Action.of(key, face, keys, can(command), () -> text.perform(command));
    }

    private BooleanSupplier can(Command command) {
        return () ->
                writable()
                        && text.session()
                                .flatMap(open -> command.on(open.snapshot(), open.selection()))
                                .isPresent();
    }

    private boolean writable() {
        return open() && !text.locked();
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
