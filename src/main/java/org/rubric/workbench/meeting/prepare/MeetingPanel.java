package org.rubric.workbench.meeting.prepare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.prepare.Known;
import org.rubric.desk.meeting.prepare.MeetingForm;
import org.rubric.desk.meeting.prepare.NewMeeting;
import org.rubric.desk.meeting.prepare.Sessions;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Venue;
import org.rubric.workbench.Growing;
import org.rubric.workbench.bar.Whole;

/// What kind of meeting, of whom, when and where: for a new one, and for one that is moved. The
/// title composes itself while one types.
final class MeetingPanel extends VBox {
    private static final double WIDE = 416;

    private final Preparing preparing;
    private final Consumer<NewMeeting> done;
    private final KindChoice kinds = new KindChoice(WIDE + 128, this::choose);
    private final ClockChoice clocks;
    private final Label title = new Label();
    private final Label trouble = new Label();
    private final TextField group;
    private final TextField place;
    private final TextField parentDay;
    private final TextField chair;
    private final TextField called;
    private final SessionRows sessions;
    private final Label groupAsked;
    private final Label groupKnown = Whole.told(Fields.secondary(""));
    private MeetingForm form = MeetingForm.E_MEETING;
    private boolean chairTyped;
    private boolean parentTyped;

    /// @param verb of the button
    MeetingPanel(Preparing preparing, String heading, String verb, Consumer<NewMeeting> done) {
        super(12);
        this.preparing = preparing;
        this.done = done;
        getStyleClass().addAll("prepare-panel");
        title.getStyleClass().add("prepare-title");
        Fields.wrapped(title).setMaxWidth(WIDE + 128);
        Fields.wrapped(trouble).getStyleClass().add("trouble");
        trouble.setManaged(false);
        group = field("group", "Q4/20, Q6/20", "group");
        place = field("place", word("place.prompt"), "place");
        parentDay = field("parent", "2027-05-03", "parent");
        chair = field("chair", word("chair.prompt"), "chair");
        called = field("called", word("called.prompt"), "called");
        sessions = new SessionRows(preparing::word, true, this::compose);
        clocks = new ClockChoice(preparing, sessions::told);
        sessions.on(() -> clocks.clock(venue()));
        groupAsked = Fields.secondary(word("group"));
        chair.setOnKeyTyped(_ -> chairTyped = true);
        parentDay.setOnKeyTyped(_ -> parentTyped = true);
        for (var field : new TextField[] {group, place, called})
            field.textProperty().addListener((_, _, _) -> compose());
        var named = new Label(heading);
        named.getStyleClass().add("popover-title");
        getChildren().addAll(named, kinds, grid(), title, trouble, buttons(verb));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private String word(String key, Object... values) {
        return preparing.word(key, values);
    }

    private TextField field(String key, String prompt, String said) {
        return Fields.field("", word(said), prompt, WIDE);
    }

    private GridPane grid() {
        var grid = new GridPane(12, 8);
        groupAsked.setMinWidth(104);
        grid.addRow(0, groupAsked, new VBox(2, group, groupKnown));
        groupKnown.setMaxWidth(WIDE);
        Fields.row(grid, word("place"), place);
        Fields.row(grid, word("sessions"), new VBox(8, clocks, sessions));
        Fields.row(grid, word("parent"), parentDay);
        Fields.row(grid, word("chair"), chair);
        Fields.row(grid, word("called"), called);
        return grid;
    }

    private Venue venue() {
        var town = form == MeetingForm.E_MEETING ? "" : place.getText().strip();
        return new Venue(town, town.isEmpty() ? "" : Sessions.town(town).orElse(""));
    }

    /// With the day after tomorrow two weeks, so that the announcement is in time.
    MeetingPanel fresh() {
        choose(MeetingForm.E_MEETING);
        sessions.add("", "13:00", "15:00");
        return this;
    }

    MeetingPanel with(NewMeeting meeting) {
        var party = meeting.party();
        group.setText(party.questions().isEmpty() ? party.body() : party.printed());
        place.setText(meeting.venue().place());
        called.setText(party.called());
        chair.setText(meeting.chair());
        chairTyped = !meeting.chair().isEmpty();
        parentDay.setText(meeting.parentDay());
        parentTyped = !meeting.parentDay().isEmpty();
        choose(Known.form(meeting.occasion()));
        meeting.sittings().forEach(sessions::add);
        return this;
    }

    MeetingPanel with(Meeting meeting) {
        var there = meeting.occasion();
        return with(
                new NewMeeting(
                        there.kind(),
                        there.party(),
                        there.venue(),
                        there.sittings(),
                        there.chair(),
                        meeting.results().programme().nextStudyGroup()));
    }

    void choose(MeetingForm chosen) {
        form = chosen;
        kinds.choose(chosen);
        place.setDisable(chosen == MeetingForm.E_MEETING);
        groupAsked.setText(word(chosen.ofQuestions() ? "group" : "body"));
        compose();
    }

    /// The title, and who chairs such meetings, as far as it can be known by now.
    private void compose() {
        if (sessions == null) return;
        try {
            var meeting = read();
            title.setText(meeting.occasion().title());
            trouble.setText("");
        } catch (IllegalArgumentException | IOException _) {
            title.setText("");
        }
    }

    private Known known() throws IOException {
        return new Known(preparing.desk().catalogue(), preparing.desk().programme().now());
    }

    /// @throws IllegalArgumentException with one sentence if it cannot be meant
    private NewMeeting read() throws IOException {
        var known = known();
        var party = known.party(form, group.getText(), called.getText());
        groupKnown.setText(
                party.questions().size() == 1
                        ? known.catalogue()
                                .question(party.leading())
                                .map(q -> q.title().words())
                                .orElse("")
                        : "");
        var sittings = sessions.sittings();
        var first = sittings.getFirst().date();
        if (!chairTyped) chair.setText(known.chair(form, party, first));
        if (!parentTyped) parentDay.setText(known.next(sittings.getLast().date()));
        if (form == MeetingForm.RAPPORTEUR_GROUP && venue().electronic())
            throw new IllegalArgumentException(word("place.missing"));
        var parent = parentDay.getText().strip();
        LocalDate day = parent.isEmpty() ? null : Sessions.day(parent);
        return new NewMeeting(
                form.kind(),
                party,
                venue(),
                sittings,
                chair.getText().strip(),
                day == null ? "" : day.toString());
    }

    private HBox buttons(String verb) {
        var cancel = new Button(word("cancel"));
        cancel.setOnAction(_ -> preparing.close());
        var go = new Button(verb);
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> done());
        var row = new HBox(8, cancel, go);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof TextArea) return;
        if (event.getTarget() instanceof javafx.scene.control.ButtonBase) return;
        done();
        event.consume();
    }

    private void done() {
        try {
            done.accept(read());
        } catch (IllegalArgumentException | IOException e) {
            trouble.setText(e.getMessage());
            trouble.setManaged(true);
            Growing.again(this);
        }
    }

    @Override
    public void requestFocus() {
        group.requestFocus();
    }
}
