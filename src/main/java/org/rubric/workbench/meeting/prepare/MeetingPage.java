package org.rubric.workbench.meeting.prepare;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.announce.Announcement;
import org.rubric.desk.meeting.prepare.Known;
import org.rubric.desk.meeting.announce.MeetingCalendar;
import org.rubric.desk.meeting.prepare.NewMeeting;
import org.rubric.desk.meeting.prepare.Rescheduling;
import org.rubric.document.Contact;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Sitting;
import org.rubric.workbench.Wrapping;

/// What the meeting is, when and where, and by when what is due.
final class MeetingPage implements Page {
    private final Preparing preparing;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox sheet = new VBox(8);
    private final Label title = new Label();
    private final GridPane facts = new GridPane(24, 8);
    private final DeadlineRows deadlines;
    private final Button announce;
    private final Button change;

    MeetingPage(Preparing preparing) {
        this.preparing = preparing;
        deadlines = new DeadlineRows(preparing);
        title.getStyleClass().add("object-title");
        Fields.wrapped(title);
        announce = Fields.button(preparing.word("announce"), Feather.MAIL, this::announce);
        announce.getStyleClass().add("primary");
        change = Fields.button(preparing.word("change"), Feather.EDIT_2, this::change);
        var calendar = Fields.button(preparing.word("calendar"), Feather.CALENDAR, this::calendar);
        var buttons = Fields.row(announce, calendar, change);
        buttons.getStyleClass().add("prepare-buttons");
        sheet.getStyleClass().add("prepare-sheet");
        sheet.getChildren()
                .addAll(
                        title,
                        buttons,
                        facts,
                        Fields.heading(preparing.word("deadlines")),
                        deadlines);
        scroll.setContent(sheet);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("meeting-scroll");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Meeting meeting) {
        var occasion = meeting.occasion();
        title.setText(Wrapping.safe(meeting.title()));
        facts.getChildren().clear();
        fact("kind", Known.form(occasion).words());
        fact("group.said", occasion.group());
        for (var sitting : occasion.sittings()) fact("session", hours(sitting));
        fact("place", occasion.electronic() ? preparing.word("electronic") : occasion.place());
        var next = meeting.results().programme().nextStudyGroup();
        var parent = occasion.party().parent();
        fact("reports", next.isEmpty() ? parent : preparing.word("reports.next", parent, next));
        fact("chair", occasion.chair());
        deadlines.show(meeting);
    }

    private String hours(Sitting sitting) {
        var geneva = preparing.word("session.said", sitting.day(), sitting.hours());
        var beside = Clocks.beside(sitting, Sitting.GENEVA, preparing::word);
        return beside.isEmpty() ? geneva : geneva + ", " + beside;
    }

    private void fact(String key, String value) {
        var said = new Label(value.isBlank() ? preparing.word("unknown") : value);
        if (value.isBlank()) said.getStyleClass().add("secondary");
        Fields.row(facts, preparing.word(key), Fields.wrapped(said));
    }

    void change() {
        var meeting = preparing.meeting().orElseThrow();
        var panel =
                new MeetingPanel(
                        preparing,
                        preparing.word("change.title"),
                        preparing.word("keep"),
                        this::moved);
        preparing.show(panel.with(meeting), change);
    }

    private void moved(NewMeeting wanted) {
        preparing.close();
        preparing.change(
                preparing.word("moved"),
                m -> Rescheduling.to(m, wanted.occasion(), wanted.parentDay()));
    }

    void announce() {
        try {
            var desk = preparing.desk();
            var me = Optional.of(desk.me().now().contact()).filter(c -> !c.name().isBlank());
            var told =
                    new Announcement(
                            preparing.meeting().orElseThrow(),
                            desk.catalogue(),
                            me.or(() -> Optional.<Contact>empty()),
                            ZoneId.systemDefault());
            preparing.show(new AnnouncePanel(preparing, told.message()), announce);
        } catch (java.io.IOException e) {
            preparing.say(e.getMessage());
        }
    }

    void calendar() {
        var calendar = MeetingCalendar.of(preparing.meeting().orElseThrow());
        preparing.behind(() -> calendar.write(preparing.folder(), Instant.now()), preparing::wrote);
    }

    @Override
    public void entered() {
        // A scroll pane takes its content in when it is dressed.
        scroll.applyCss();
        announce.requestFocus();
    }
}
