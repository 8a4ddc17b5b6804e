package org.rubric.workbench.meeting.prepare;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.prepare.AgendaJob;
import org.rubric.desk.meeting.prepare.Allocation;
import org.rubric.meeting.AgendaTimes;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.report.AgendaComposer;

/// Whether the minutes add up, which documents are on no item, and what changed since the agenda
/// was made as a TD.
final class AgendaState extends VBox {
    private final Preparing preparing;
    private final Label sum = new Label();
    private final Label issued = Fields.secondary("");
    private final VBox left = new VBox(4);

    AgendaState(Preparing preparing) {
        super(4);
        this.preparing = preparing;
        sum.setMinWidth(Label.USE_PREF_SIZE);
        getChildren().addAll(left, Fields.wrapped(issued));
        getStyleClass().add("prepare-foot");
    }

    Label sum() {
        return sum;
    }

    void show(Meeting meeting) {
        sum(meeting);
        left(meeting);
        issued.setText(said(meeting));
    }

    private void sum(Meeting meeting) {
        var sittings = meeting.occasion().sittings();
        long total = AgendaTimes.total(sittings).toMinutes();
        long spare = AgendaTimes.of(meeting.agenda(), sittings).spare().toMinutes();
        sum.setText(
                meeting.agenda().isEmpty()
                        ? ""
                        : preparing.word(
                                spare == 0
                                        ? "agenda.full"
                                        : spare > 0 ? "agenda.spare" : "agenda.over",
                                total - spare,
                                total,
                                Math.abs(spare)));
        sum.getStyleClass().removeAll("secondary", "open-conclusion");
        sum.getStyleClass().add(spare == 0 ? "secondary" : "open-conclusion");
    }

    private void left(Meeting meeting) {
        var all = Allocation.left(meeting);
        left.getChildren().clear();
        if (all.isEmpty()) return;
        var names = String.join(", ", all.stream().limit(12).map(d -> called(d)).toList());
        var put =
                Fields.link(
                        preparing.word("agenda.allocate"),
                        () ->
                                preparing.change(
                                        preparing.word("agenda.allocated"),
                                        m -> m.withAgenda(Allocation.allocated(m))));
        var said = new Label(preparing.word("agenda.left", names));
        said.getStyleClass().add("open-conclusion");
        left.getChildren().add(Fields.row(said, put));
    }

    private static String called(MeetingDocument document) {
        return document.number().label().isEmpty()
                ? document.heading().title()
                : document.number().printed();
    }

    private String said(Meeting meeting) {
        var outputs = meeting.results().outputs();
        if (outputs.agendas().isEmpty()) return preparing.word("agenda.not");
        var number = outputs.number(AgendaComposer.ROLE).printed();
        var last = outputs.agendas().getLast();
        var name = last.revision() == 0 ? number : number + " (R" + last.revision() + ")";
        var pending = AgendaJob.pending(meeting);
        return pending.isEmpty()
                ? preparing.word("agenda.same", name)
                : preparing.word("agenda.pending", name, String.join(" ", pending));
    }
}
