package org.rubric.workbench.meeting.prepare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Action;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.Sheet;
import org.rubric.workbench.register.Dropping;

/// The side of a meeting on which it is prepared: what it is, documents, participants, agenda, the
/// next meeting, each a page.
public final class PrepareSheet implements Sheet {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final Preparing preparing;
    private final BorderPane content = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final IntakePane intake;
    private final List<Page> pages;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final Set<Kept<Meeting>> heard = new HashSet<>();
    private final List<List<Action>> actions;
    private final Receiving receiving;
    private int at;

    /// @param open shows a meeting that was made of a planned one
    public PrepareSheet(Hall hall, Consumer<Kept<Meeting>> open) {
        preparing = new Preparing(hall);
        intake = new IntakePane(preparing, this::back);
        receiving = new Receiving(preparing, this::take);
        var meeting = new MeetingPage(preparing);
        var documents = new DocumentsPage(preparing, receiving.documents());
        var people = new PeoplePage(preparing, this::paste);
        var agenda = new AgendaPage(preparing);
        receiving.people(people::sitting);
        pages = List.of(meeting, documents, people, agenda, new NextPage(preparing, open));
        middle.setTop(tabs());
        content.setCenter(middle);
        content.getStyleClass().addAll("prepare", Dropping.TAKES, Dropping.ANY);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        receiving.dropOn(content, () -> at == 2);
        actions =
                List.of(
                        List.of(
                                hidden("prepare.announce", meeting::announce),
                                hidden("prepare.calendar", meeting::calendar),
                                hidden("prepare.change", meeting::change),
                                hidden("prepare.paste.list", this::paste),
                                hidden("prepare.files", receiving::choose),
                                hidden("prepare.document.add", () -> on(1, documents::add)),
                                hidden("prepare.propose", () -> on(3, agenda::propose)),
                                hidden("prepare.agenda.make", () -> on(3, agenda::make)),
                                hidden("prepare.next", () -> on(4, () -> {}))));
        page(0);
    }

    /// Lists of participants that are dropped on a part of another side are compared here.
    ///
    /// @param front brings this side to the front
    public void peopleOn(Node part, Runnable front) {
        part.getStyleClass().add(Dropping.TAKES);
        receiving.dropOn(
                part,
                () -> {
                    front.run();
                    page(2);
                    return true;
                });
    }

    private static Action hidden(String key, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), "", () -> true, run);
    }

    private HBox tabs() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("prepare-tabs");
        var keys = List.of("meeting", "documents", "people", "agenda", "next");
        for (int i = 0; i < keys.size(); i++) {
            int page = i;
            var tab = new ToggleButton(preparing.word("page." + keys.get(i)));
            tab.setToggleGroup(group);
            tab.getStyleClass().add("prepare-tab");
            tab.setOnAction(
                    _ -> {
                        page(page);
                        pages.get(page).entered();
                    });
            tabs.add(tab);
            row.getChildren().add(tab);
        }
        return row;
    }

    /// Brings a page to the front.
    void page(int which) {
        at = which;
        tabs.get(which).setSelected(true);
        middle.setCenter(pages.get(which).node());
        preparing.meeting().ifPresent(pages.get(which)::show);
    }

    private void on(int which, Runnable run) {
        page(which);
        pages.get(which).entered();
        run.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        if (PASTE.match(event)) paste();
        else if (UNDO.match(event)) preparing.undo();
        else if (REDO.match(event)) preparing.redo();
        else return;
        event.consume();
    }

    /// A list of participants on their page, of documents elsewhere.
    private void paste() {
        receiving.paste(at == 2);
    }

    private void take(Source source) {
        if (preparing.meeting().isEmpty()) return;
        if (at != 2 || source instanceof Source.Documents)
            page(source instanceof Source.People ? 2 : 1);
        content.setCenter(intake);
        intake.take(source);
        intake.requestFocus();
    }

    private void back() {
        content.setCenter(middle);
        preparing.meeting().ifPresent(pages.get(at)::show);
        pages.get(at).entered();
    }

    @Override
    public String key() {
        return "sheet.prepare";
    }

    @Override
    public Ikon icon() {
        return Feather.CALENDAR;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<Meeting> ledger) {
        boolean other = preparing.ledger().filter(now -> now == ledger).isEmpty();
        preparing.take(ledger);
        if (heard.add(ledger)) ledger.listen(_ -> Platform.runLater(this::changed));
        if (other) {
            content.setCenter(middle);
            page(0);
        } else changed();
        count();
    }

    private void changed() {
        preparing.meeting().ifPresent(pages.get(at)::show);
        count();
        var scene = content.getScene();
        // What had the keyboard may be gone with what was changed.
        if (scene != null && content.getCenter() == middle && !within(scene.getFocusOwner()))
            pages.get(at).entered();
    }

    private boolean within(Node owner) {
        if (owner == null) return false;
        for (var node = owner; node != null; node = node.getParent())
            if (node == middle || node instanceof Overlay) return true;
        return false;
    }

    /// How many there are on each page.
    private void count() {
        preparing
                .meeting()
                .ifPresent(
                        m -> {
                            tabs.get(1).setText(counted("documents", m.documents().size()));
                            tabs.get(2).setText(counted("people", m.participants().size()));
                            tabs.get(4).setText(counted("next", m.results().planned().size()));
                        });
    }

    private String counted(String key, int many) {
        var name = preparing.word("page." + key);
        return many == 0 ? name : String.format(Locale.ROOT, "%s  %d", name, many);
    }

    @Override
    public List<List<Action>> actions() {
        return actions;
    }

    @Override
    public void entered() {
        if (content.getCenter() == middle) pages.get(at).entered();
        else intake.requestFocus();
    }
}
