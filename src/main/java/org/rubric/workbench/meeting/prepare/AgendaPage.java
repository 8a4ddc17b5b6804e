package org.rubric.workbench.meeting.prepare;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.prepare.AgendaJob;
import org.rubric.desk.meeting.prepare.AgendaOrder;
import org.rubric.desk.meeting.prepare.AgendaProposal;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;

/// The agenda: proposed, rearranged by dragging or by keys, posted as a TD.
final class AgendaPage implements Page, AgendaCell.Deeds {
    private final Preparing preparing;
    private final BorderPane pane = new BorderPane();
    private final ListView<AgendaLine> list = new ListView<>();
    private final AgendaState state;
    private final Node nothing;
    private final Button make;

    AgendaPage(Preparing preparing) {
        this.preparing = preparing;
        var propose = Fields.button(preparing.word("propose"), Feather.LIST, this::propose);
        var add = Fields.button(preparing.word("agenda.add"), Feather.PLUS, this::add);
        make = Fields.button(preparing.word("agenda.make"), Feather.FILE_TEXT, this::make);
        make.getStyleClass().add("primary");
        state = new AgendaState(preparing);
        var bar = Fields.row(propose, add, make, Fields.gap(), state.sum());
        bar.getStyleClass().add("prepare-bar");
        pane.setTop(bar);
        list.setCellFactory(_ -> new AgendaCell(preparing, this));
        list.getStyleClass().addAll("prepare-list", "prepare-agenda");
        list.setAccessibleText(preparing.word("page.agenda"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var says = new Label(preparing.word("agenda.none"));
        says.getStyleClass().add("strong");
        var start = Fields.button(preparing.word("propose"), Feather.LIST, this::propose);
        start.getStyleClass().add("primary");
        nothing = new VBox(12, says, Fields.secondary(preparing.word("agenda.how")), start);
        nothing.getStyleClass().add("prepare-nothing");
    }

    private void pressed(KeyEvent event) {
        var line = list.getSelectionModel().getSelectedItem();
        if (line == null) return;
        boolean up = event.getCode() == KeyCode.UP;
        if ((up || event.getCode() == KeyCode.DOWN) && event.isAltDown() && event.isShiftDown()) {
            move(line.id(), up ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE
                && line instanceof AgendaLine.Item item
                && !(event.getTarget() instanceof javafx.scene.control.TextInputControl)) {
            change(
                    preparing.word("agenda.removed", item.item().title()),
                    agenda -> AgendaOrder.without(agenda, item.id()));
            event.consume();
        }
    }

    void propose() {
        var meeting = preparing.meeting().orElseThrow();
        var drafts = preparing.drafts();
        preparing.behind(
                () -> new AgendaProposal(meeting, drafts).items(),
                items -> {
                    change(preparing.word("proposed"), _ -> items);
                    entered();
                });
    }

    private void add() {
        change(
                preparing.word("agenda.added"),
                agenda -> AgendaOrder.with(agenda, preparing.word("agenda.new"), 5));
    }

    private void move(Id what, int places) {
        var name = name(what);
        change(
                preparing.word("agenda.moved", name),
                agenda -> AgendaOrder.moved(agenda, what, places));
        choose(what);
    }

    private String name(Id what) {
        var meeting = preparing.meeting().orElseThrow();
        return meeting.document(what)
                .map(d -> d.number().printed())
                .orElseGet(
                        () ->
                                meeting.agenda().stream()
                                        .filter(item -> item.id().equals(what))
                                        .map(AgendaItem::title)
                                        .findFirst()
                                        .orElse(""));
    }

    @Override
    public void place(Id what, Id target) {
        change(
                preparing.word("agenda.moved", name(what)),
                agenda -> AgendaOrder.placed(agenda, what, target));
        choose(what);
    }

    @Override
    public void minutes(AgendaItem item, String typed) {
        if (!typed.matches("\\d{1,4}")) {
            preparing.say(preparing.word("agenda.minutes.wrong", typed));
            preparing.meeting().ifPresent(this::fill);
            return;
        }
        int minutes = Integer.parseInt(typed);
        change(
                preparing.word("agenda.timed", item.title(), minutes),
                agenda -> AgendaOrder.minutes(agenda, item.id(), minutes));
    }

    @Override
    public void title(AgendaItem item, String typed) {
        if (typed.isBlank() || typed.equals(item.title())) return;
        change(
                preparing.word("agenda.titled", typed),
                agenda -> AgendaOrder.titled(agenda, item.id(), typed));
    }

    private void change(String said, UnaryOperator<List<AgendaItem>> how) {
        preparing.change(said, m -> m.withAgenda(how.apply(m.agenda())));
    }

    /// Issues the agenda, a revision if something has changed, and writes it.
    void make() {
        var before = preparing.meeting().orElseThrow();
        if (before.agenda().isEmpty()) {
            preparing.say(preparing.word("agenda.none"));
            return;
        }
        var now = Instant.now();
        preparing.change(preparing.word("agenda.issued"), m -> AgendaJob.issued(m, now));
        var meeting = preparing.meeting().orElseThrow();
        preparing.behind(
                () -> AgendaJob.write(preparing.desk(), meeting, preparing.folder()),
                written -> preparing.wrote(written.getLast().file()));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Meeting meeting) {
        pane.setCenter(meeting.agenda().isEmpty() ? nothing : list);
        pane.setBottom(meeting.agenda().isEmpty() ? null : state);
        make.setDisable(meeting.agenda().isEmpty());
        if (!AgendaLine.of(meeting).equals(list.getItems())) fill(meeting);
        state.show(meeting);
    }

    private void fill(Meeting meeting) {
        var was = list.getSelectionModel().getSelectedItem();
        list.setItems(FXCollections.observableList(AgendaLine.of(meeting)));
        if (was != null) choose(was.id());
    }

    private void choose(Id id) {
        for (var line : list.getItems())
            if (line.id().equals(id)) {
                list.getSelectionModel().select(line);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 8));
            }
    }

    @Override
    public void entered() {
        Fields.enter(list, nothing);
    }
}
