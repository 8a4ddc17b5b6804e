package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Desk;
import org.rubric.desk.Exported;
import org.rubric.desk.ExportJob;
import org.rubric.desk.FileNames;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.meeting.AgendaChanges;
import org.rubric.meeting.report.AgendaComposer;
import org.rubric.typesetting.Look;
import org.rubric.meeting.AgendaIssue;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;

/// The agenda as a TD that is posted: each time that it is made with something in it changed it is
/// a revision, which says what.
public final class AgendaJob {
    private AgendaJob() {}

    /// The meeting with its agenda issued; the same meeting if nothing in it has changed since it
    /// was issued last.
    public static Meeting issued(Meeting meeting, Instant now) {
        var outputs = meeting.results().outputs();
        var agendas = outputs.agendas();
        if (!agendas.isEmpty() && since(meeting, agendas.size() - 1).isEmpty()) return meeting;
        int revision = agendas.isEmpty() ? 0 : agendas.getLast().revision() + 1;
        var number =
                new Assigned(
                        AgendaComposer.ROLE, outputs.number(AgendaComposer.ROLE).label(), revision);
        var issue = new AgendaIssue(revision, now, meeting.agenda());
        return meeting.withResults(meeting.results().withOutputs(outputs.with(number).with(issue)));
    }

    /// What has changed since it was issued last; empty: nothing, or it was never issued.
    public static List<String> pending(Meeting meeting) {
        var agendas = meeting.results().outputs().agendas();
        return agendas.isEmpty() ? List.of() : since(meeting, agendas.size() - 1);
    }

    /// The agenda that was issued last, with what changed from the one before it.
    public static Document document(Meeting meeting, Catalogue catalogue) {
        var agendas = meeting.results().outputs().agendas();
        if (agendas.isEmpty()) return AgendaComposer.compose(meeting, catalogue, List.of());
        var posted = meeting.withAgenda(agendas.getLast().items());
        var changes = agendas.size() < 2 ? List.<String>of() : since(posted, agendas.size() - 2);
        return AgendaComposer.compose(posted, catalogue, changes);
    }

    /// Writes it as Word file and PDF.
    public static List<Exported> write(Desk desk, Meeting meeting, Path folder) throws IOException {
        var document = document(meeting, desk.catalogue());
        var number = meeting.results().outputs().number(AgendaComposer.ROLE);
        var begin = number.label().isEmpty() ? "TD" : number.printed();
        var revised = number.label().isEmpty() && number.revision() > 0;
        var name =
                FileNames.of(
                        Words.text(
                                "agenda.file",
                                revised ? begin + "-R" + number.revision() : begin,
                                meeting.occasion().group(),
                                meeting.occasion().sittings().getFirst().date()));
        var subject = new Subject(AgendaComposer.title(meeting), document, List.of());
        var written = new ArrayList<Exported>();
        for (var format : List.of(ExportJob.Format.WORD, ExportJob.Format.PDF)) {
            var ending = format == ExportJob.Format.PDF ? ".pdf" : ".docx";
            written.add(
                    desk.export(
                            new ExportJob(
                                    subject, format, folder.resolve(name + ending), Look.REPORT)));
        }
        return written;
    }

    private static List<String> since(Meeting meeting, int issue) {
        var agendas = meeting.results().outputs().agendas();
        return AgendaChanges.since(agendas.get(issue), meeting);
    }
}
