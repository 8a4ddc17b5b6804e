package org.rubric.workbench.meeting.prepare;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.announce.MeetingCalendar;
import org.rubric.desk.meeting.prepare.NextMeeting;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Sitting;

/// The meetings that are planned in this one: they stand in its report, go into calendars, and
/// become meetings of their own.
final class NextPage implements Page {
    private final Preparing preparing;
    private final Consumer<Kept<Meeting>> open;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox rows = new VBox();
    private final SessionRows session;
    private final TextField place;
    private final TextField terms;
    private final Label trouble = new Label();

    /// @param open shows a meeting that was made of a planned one
    NextPage(Preparing preparing, Consumer<Kept<Meeting>> open) {
        this.preparing = preparing;
        this.open = open;
        session = new SessionRows(preparing::word, false, () -> {});
        session.add("", "13:00", "15:00");
        place = Fields.field("", preparing.word("place"), preparing.word("place.empty"), 320);
        terms = Fields.field("", preparing.word("terms"), preparing.word("terms.prompt"), 440);
        Fields.wrapped(trouble).getStyleClass().add("trouble");
        var grid = new GridPane(12, 8);
        Fields.row(grid, preparing.word("session"), session);
        Fields.row(grid, preparing.word("place"), place);
        Fields.row(grid, preparing.word("terms"), terms);
        var plan = new Button(preparing.word("plan"));
        plan.getStyleClass().add("primary");
        plan.setOnAction(_ -> plan());
        terms.setOnAction(_ -> plan());
        var heading = Fields.heading(preparing.word("page.next"));
        heading.getStyleClass().add("first");
        var sheet =
                new VBox(
                        8,
                        heading,
                        rows,
                        Fields.heading(preparing.word("plan.heading")),
                        grid,
                        trouble,
                        Fields.row(plan));
        sheet.getStyleClass().add("prepare-sheet");
        scroll.setContent(sheet);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("meeting-scroll");
    }

    void plan() {
        try {
            var sitting = session.sittings().getFirst();
            trouble.setText("");
            preparing.change(
                    preparing.word("planned", sitting.day()),
                    m ->
                            NextMeeting.with(
                                    m,
                                    Optional.empty(),
                                    NextMeeting.of(
                                            m,
                                            sitting,
                                            place.getText().strip(),
                                            terms.getText().strip())));
            place.clear();
            terms.clear();
        } catch (IllegalArgumentException e) {
            trouble.setText(e.getMessage());
        }
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Meeting meeting) {
        rows.getChildren().clear();
        if (meeting.results().planned().isEmpty())
            rows.getChildren().add(Fields.secondary(preparing.word("next.none")));
        for (var planned : meeting.results().planned()) rows.getChildren().add(row(planned));
    }

    private HBox row(Planned planned) {
        var sitting = planned.sitting();
        var when = new Label(preparing.word("session.said", sitting.day(), sitting.hours()));
        when.getStyleClass().add("strong");
        var beside = Clocks.beside(sitting, Sitting.GENEVA, preparing::word);
        var where = planned.place().isEmpty() ? preparing.word("electronic") : planned.place();
        var due =
                planned.contributions().isEmpty()
                        ? ""
                        : " \u00b7 " + preparing.word("next.due", planned.contributions());
        var terms = planned.terms().isEmpty() ? "" : " \u00b7 " + planned.terms();
        var said = Fields.secondary(planned.title() + " \u00b7 " + where + due + terms);
        said.setMinWidth(0);
        var box = new VBox(2, Fields.row(when, Fields.secondary(beside)), said);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        var row =
                Fields.row(
                        box,
                        Fields.link(preparing.word("calendar"), () -> calendar(planned)),
                        Fields.link(preparing.word("next.prepare"), () -> prepare(planned)),
                        Fields.link(preparing.word("remove"), () -> remove(planned)));
        row.getStyleClass().add("prepare-due");
        return row;
    }

    private void calendar(Planned planned) {
        var calendar = MeetingCalendar.of(preparing.meeting().orElseThrow(), planned);
        preparing.behind(() -> calendar.write(preparing.folder(), Instant.now()), preparing::wrote);
    }

    private void prepare(Planned planned) {
        var meeting = preparing.meeting().orElseThrow();
        new Beginning(preparing.hall()).begin(NextMeeting.prepared(meeting, planned), open);
    }

    private void remove(Planned planned) {
        preparing.change(
                preparing.word("next.removed", planned.sitting().day()),
                m -> NextMeeting.without(m, planned));
    }

    @Override
    public void entered() {
        // A scroll pane takes its content in when it is dressed.
        scroll.applyCss();
        session.focus();
    }
}
