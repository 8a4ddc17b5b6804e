package org.rubric.workbench.approval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.rubric.desk.Checked;
import org.rubric.desk.approval.Checklist;
import org.rubric.desk.approval.Declaring;
import org.rubric.desk.approval.Evidence;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Steps.Deed;
import org.rubric.document.Document;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.text.block.Wish;

/// What is to be done before the decision: the checklist with what was found, the dates, a number,
/// and at the end who says that the text is ready. It follows the draft as it is written.
final class ReadyPage implements ApprovalPage {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private final Hall hall;
    private final Words words;
    private final PageSteps steps;
    private final Judge judge;
    private final ReadyBar bar;
    private final ChecklistPane lines;
    private final SidePane side;
    private final Watch watch;
    private final BorderPane content = new BorderPane();
    private Optional<Kept<ApprovalRecord>> record = Optional.empty();
    private Optional<Checked> checked = Optional.empty();

    ReadyPage(Hall hall) {
        this.hall = hall;
        words = hall.words();
        steps = new PageSteps(hall);
        judge = new Judge(hall, steps, this::fill);
        bar = new ReadyBar(words, this::next, this::ready);
        lines = new ChecklistPane(words, judge);
        side = new SidePane(hall, steps);
        watch = new Watch(hall, this::found);
        content.setTop(bar);
        content.setCenter(lines);
        content.setRight(side);
        content.getStyleClass().add("ready-page");
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        content.sceneProperty().addListener((_, _, scene) -> watch.front(scene != null));
    }

    @Override
    public String key() {
        return "approval.page.ready";
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void onAim(Preparing preparing) {
        side.onAim(preparing);
        preparing.onBegun(this::begun);
    }

    @Override
    public void show(Kept<ApprovalRecord> shown) {
        boolean other = record.filter(now -> now == shown).isEmpty();
        record = Optional.of(shown);
        judge.show(shown);
        if (other) {
            checked = Optional.empty();
            steps.forget();
            lines.waiting();
            bar.waiting();
            watch.draft(shown.now().draft());
        }
        fill();
    }

    private void begun(Preparing.Begun way) {
        show(way.record());
        steps.did(new Deed(way.said(), way.values(), way.began(), "", false));
    }

    private void found(Checked now) {
        checked = Optional.of(now);
        fill();
    }

    private void fill() {
        if (record.isEmpty()) return;
        boolean beside = side.focused();
        checked.map(Checked::document).ifPresent(d -> side.show(record.get(), d));
        if (beside && !side.focused()) lines.requestFocus();
        checklist().ifPresent(list -> bar.show(list, stands()));
        checklist().ifPresent(lines::show);
    }

    private Optional<Checklist> checklist() {
        return checked.flatMap(
                found -> record.map(kept -> Checklist.of(found, kept.now().judged())));
    }

    private Optional<Declaring> declaring() {
        return checked.map(Checked::document)
                .flatMap(
                        (Document document) ->
                                record.map(kept -> new Declaring(hall.desk(), document, kept)));
    }

    /// The state of the work item; empty: there is none.
    private Optional<State> stands() {
        try {
            var declaring = declaring();
            return declaring.isEmpty()
                    ? Optional.empty()
                    : declaring.get().item().map(ProgrammeEntry::state);
        } catch (IOException e) {
            hall.say(e.getMessage());
            return Optional.empty();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        if (UNDO.match(event)) steps.undo();
        else if (REDO.match(event)) steps.redo();
        else if (event.getCode() == KeyCode.F8) next();
        else return;
        event.consume();
    }

    /// Goes to the first thing that is to be mended, in the text.
    private void next() {
        checklist()
                .flatMap(
                        list ->
                                list.lines().stream()
                                        .flatMap(line -> line.evidence().stream())
                                        .filter(Evidence::open)
                                        .findFirst())
                .ifPresent(judge::go);
    }

    private void ready() {
        if (checklist().isEmpty()) return;
        var shown = record.orElseThrow();
        if (stands().filter(State.PREPARED::equals).isPresent()) {
            declare(shown, false, "");
            return;
        }
        var open = Declaring.open(checklist().get());
        var name = checked.orElseThrow().document().front().identity().name();
        var asked =
                new AskPanel.Asked(
                        words.of(
                                open.isEmpty() ? "ready.title" : "ready.title.open",
                                name,
                                open.size()),
                        open,
                        open.isEmpty() ? "" : words.of("ready.reason"),
                        "",
                        words.of("ready.declare"),
                        !open.isEmpty());
        hall.show(new AskPanel(words, asked, reason -> declare(shown, true, reason)), bar.ready());
    }

    /// @param asked which text was asked about: it may be another by now
    private void declare(Kept<ApprovalRecord> asked, boolean ready, String reason) {
        hall.frame().overlay().close();
        if (checked.isEmpty() || record.filter(now -> now == asked).isEmpty()) return;
        var name = checked.orElseThrow().document().front().identity().name();
        var said = words.of(ready ? "ready.declared" : "ready.taken", name);
        try {
            var declaring = declaring().orElseThrow();
            if (ready) declaring.ready(reason, LocalDate.now(), said);
            else declaring.back(LocalDate.now(), said);
            var item = declaring.item();
            if (item.isPresent()) steps.did(said, hall.desk().programme(), asked);
            else steps.did(said, asked);
            hall.atHand().write().text().fireEvent(Wish.of(Wish.CHECK));
            hall.say(said + ".");
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
        fill();
    }

    /// What its head says, for a reader of the screen.
    List<String> said() {
        return List.of(bar.said());
    }

    @Override
    public void entered() {
        watch.front(true);
        lines.requestFocus();
    }

    @Override
    public void close() {
        watch.stop();
    }
}
