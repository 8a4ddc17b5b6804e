package org.rubric.workbench.meeting.post;

import java.time.Instant;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Want;
import org.rubric.desk.meeting.prepare.AgendaJob;
import org.rubric.desk.meeting.report.Report;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.meeting.liaison.Replying;

/// The one step that mends what a document lacks.
///
/// @param report goes to a place of the report in the text
/// @param number puts the keyboard into the number of the chosen document
/// @param again asks for the state of all documents anew
record Mending(PostRoom room, BiConsumer<Report, Id> report, Runnable number, Runnable again) {

    void mend(Posting posting, Want want, Node below) {
        switch (want.aspect()) {
            case NUMBER -> number.run();
            case HEADER -> details(below);
            case CHECKED -> write(posting, want, below);
            case WORDS -> words(posting, want, below);
            case JUDGED, RECORDING, FILE_NAME -> {}
        }
    }

    private void details(Node below) {
        var now = room.me().orElse(Myself.NOBODY.contact());
        room.show(new DetailsPanel(room, now, again), below);
    }

    private void words(Posting posting, Want want, Node below) {
        if (posting.sort() == Sort.AGENDA)
            room.change(room.word("agenda.issued"), now -> AgendaJob.issued(now, Instant.now()));
        else write(posting, want, below);
    }

    private void write(Posting posting, Want want, Node below) {
        switch (posting.sort()) {
            case REPORT, PROGRESS, FIGURES -> report(posting.sort(), want);
            case CLEAN, MARKED, JUSTIFICATION, SUMMARY -> draft(posting, want);
            case LIAISON -> liaison(posting, below);
            case FORM -> form(posting, below);
            case AGENDA, CHECKLIST -> {}
        }
    }

    private void report(Sort sort, Want want) {
        var meeting = room.meeting().orElseThrow();
        var reports = room.desk().reports();
        var form = sort.variant();
        room.behind(
                () -> form.isEmpty() ? reports.of(meeting) : reports.of(meeting, form.get()),
                now -> want.place().ifPresent(place -> report.accept(now, place)));
    }

    private void draft(Posting posting, Want want) {
        var at = room.hall().atHand();
        if (!at.write(posting.text().draft().orElseThrow())) return;
        want.place().ifPresent(place -> at.write().go(new Position(place, 0)));
    }

    private void liaison(Posting posting, Node below) {
        var id = posting.role().substring("ls/".length());
        room.meeting().orElseThrow().results().outputs().liaisons().stream()
                .filter(sent -> sent.id().value().equals(id))
                .findFirst()
                .ifPresent(sent -> Answering.write(room, sent, below));
    }

    private void form(Posting posting, Node below) {
        var name = posting.role().substring("a1/".length());
        room.meeting().orElseThrow().results().programme().proposed().stream()
                .filter(form -> form.item().name().equals(name))
                .findFirst()
                .ifPresent(form -> room.show(new ItemPanel(room, form), below));
    }

    /// A statement that answers none.
    void fresh(Node below) {
        Answering.write(room, Replying.fresh(room.meeting().orElseThrow()), below);
    }
}
