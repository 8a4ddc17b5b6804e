package org.rubric.workbench.meeting.prepare;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.prepare.Presence;
import org.rubric.desk.meeting.prepare.Attending;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Participant;

/// Who takes part, and at which session.
final class PeoplePage implements Page {
    private final Preparing preparing;
    private final BorderPane pane = new BorderPane();
    private final ListView<Participant> list = new ListView<>();
    private final Label counts = Fields.secondary("");
    private final HBox sessions = Fields.row();
    private final ToggleGroup group = new ToggleGroup();
    private final Node nothing;
    private int sitting;
    private int many;

    PeoplePage(Preparing preparing, Runnable paste) {
        this.preparing = preparing;
        var button = Fields.button(preparing.word("paste"), Feather.CLIPBOARD, paste);
        var add = Fields.button(preparing.word("person.add"), Feather.PLUS, this::add);
        var bar = Fields.row(button, add, sessions, Fields.gap(), counts);
        bar.getStyleClass().add("prepare-bar");
        pane.setTop(bar);
        list.setCellFactory(_ -> new PersonCell(preparing, this::present, this::mark));
        list.getStyleClass().add("prepare-list");
        list.setAccessibleText(preparing.word("page.people"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) chosen().ifPresent(this::edit);
                });
        var says = new Label(preparing.word("people.none"));
        says.getStyleClass().add("strong");
        var paste2 = Fields.button(preparing.word("paste"), Feather.CLIPBOARD, paste);
        paste2.getStyleClass().add("primary");
        nothing = new VBox(12, says, Fields.secondary(preparing.word("people.how")), paste2);
        nothing.getStyleClass().add("prepare-nothing");
    }

    /// The session at which those of a list were.
    OptionalInt sitting() {
        return OptionalInt.of(sitting);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) chosen().ifPresent(this::edit);
        else if (event.getCode() == KeyCode.DELETE) chosen().ifPresent(this::remove);
        else if (event.getCode() == KeyCode.SPACE)
            chosen().ifPresent(person -> mark(person, !present(person)));
        else return;
        event.consume();
    }

    private Optional<Participant> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private boolean present(Participant person) {
        return preparing
                .meeting()
                .map(m -> m.occasion().sittings())
                .filter(all -> sitting < all.size())
                .map(all -> all.get(sitting).present().contains(person.name()))
                .orElse(false);
    }

    private void mark(Participant person, boolean there) {
        preparing.change(
                preparing.word(there ? "person.there" : "person.away", person.name()),
                m -> Presence.set(m, sitting, person.name(), there));
    }

    private void add() {
        var empty = Participant.of("", "", "");
        var panel =
                new PersonPanel(
                        preparing,
                        empty,
                        person ->
                                preparing.change(
                                        preparing.word("person.added", person.name()),
                                        m -> Attending.added(m, person)));
        preparing.show(panel, pane.getTop());
    }

    private void edit(Participant person) {
        var panel =
                new PersonPanel(
                        preparing,
                        person,
                        next ->
                                preparing.change(
                                        preparing.word("person.changed", next.name()),
                                        m -> Attending.renamed(m, person, next)));
        preparing.show(panel.removing(() -> remove(person)), pane.getTop());
    }

    private void remove(Participant person) {
        preparing.close();
        preparing.change(
                preparing.word("person.removed", person.name()), m -> Attending.without(m, person));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Meeting meeting) {
        var people = meeting.participants();
        if (meeting.occasion().sittings().size() != many) sessions(meeting);
        pane.setCenter(people.isEmpty() ? nothing : list);
        if (!list.getItems().equals(people)) list.setItems(FXCollections.observableList(people));
        else list.refresh();
        var all = meeting.occasion().sittings();
        int there = sitting < all.size() ? all.get(sitting).present().size() : 0;
        counts.setText(preparing.word("people.counts", people.size(), there));
    }

    /// With one session there is nothing to choose.
    private void sessions(Meeting meeting) {
        many = meeting.occasion().sittings().size();
        sitting = Math.min(sitting, many - 1);
        sessions.getChildren().clear();
        for (int i = 0; i < many && many > 1; i++) {
            int which = i;
            var one = meeting.occasion().sittings().get(i);
            var button = new ToggleButton(one.day() + ", " + one.from());
            button.getStyleClass().add("prepare-kind");
            button.setToggleGroup(group);
            button.setSelected(i == sitting);
            button.setOnAction(
                    _ -> {
                        sitting = which;
                        button.setSelected(true);
                        preparing.meeting().ifPresent(this::show);
                    });
            sessions.getChildren().add(button);
        }
    }

    @Override
    public void entered() {
        Fields.enter(list, nothing);
    }
}
