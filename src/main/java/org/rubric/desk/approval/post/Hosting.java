package org.rubric.desk.approval.post;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.post.OutputTexts;
import org.rubric.document.Id;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;
import org.rubric.programme.approval.ApprovalRecord;

/// The meeting to which the documents of a text are posted: the one of the store that is held in
/// the days at which the text aims, else what is known of it.
public record Hosting(Desk desk, ApprovalRecord record) {
    private static final List<Occasion.Kind> KINDS =
            List.of(Occasion.Kind.STUDY_GROUP, Occasion.Kind.WORKING_PARTY, Occasion.Kind.QUESTION);

    /// A place that is not known: the header table tells the days alone.
    private static final String UNKNOWN = " ";

    /// The meeting of the store, of the study group before one of its parties; empty: it is not
    /// there. A working party is taken only if it puts the text out, the meeting of a Question also
    /// if the text is of that Question.
    public Optional<Kept<Meeting>> kept() throws IOException {
        for (var kind : KINDS)
            for (var meeting : desk.ledgers().all())
                if (meeting.occasion().kind() == kind && held(meeting) && concerned(meeting))
                    return desk.ledgers().find(meeting.id());
        return Optional.empty();
    }

    private boolean held(Meeting meeting) throws IOException {
        var aim = record.aim();
        boolean ours = meeting.occasion().studyGroup().equals(number());
        return ours
                && meeting.occasion().sittings().stream()
                        .map(Sitting::date)
                        .anyMatch(day -> !day.isBefore(aim.start()) && !day.isAfter(aim.end()));
    }

    private boolean concerned(Meeting meeting) throws IOException {
        return switch (meeting.occasion().kind()) {
            case STUDY_GROUP -> true;
            case QUESTION -> puts(meeting) || asks(meeting);
            case WORKING_PARTY,
                    RAPPORTEUR_GROUP,
                    AD_HOC,
                    REGIONAL_GROUP,
                    JOINT_COORDINATION,
                    JOINT_TASK_FORCE ->
                    puts(meeting);
        };
    }

    /// Whether the text is of a Question that meets.
    private boolean asks(Meeting meeting) throws IOException {
        var ours = desk.repository().read(record.draft()).front().people().questions();
        var theirs = meeting.occasion().party().questions();
        return ours.stream().map(each -> each.replaceFirst("^Q", "")).anyMatch(theirs::contains);
    }

    private String number() throws IOException {
        return desk.catalogue().group().number();
    }

    /// The meeting with the numbers of the text's documents.
    public Meeting meeting() throws IOException {
        var kept = kept();
        if (kept.isEmpty()) return numbered(known());
        var meeting = kept.get().now();
        return puts(meeting) ? meeting : numbered(meeting);
    }

    /// Whether that meeting puts the text out, and so has the numbers of its documents.
    public boolean puts(Meeting meeting) throws IOException {
        return new OutputTexts(desk, meeting).drafts().containsKey(record.draft());
    }

    private Meeting known() throws IOException {
        var aim = record.aim();
        var group = desk.catalogue().group();
        var days = new ArrayList<>(List.of(day(aim.start())));
        if (!aim.end().equals(aim.start())) days.add(day(aim.end()));
        var occasion =
                new Occasion(
                        Occasion.Kind.STUDY_GROUP,
                        Party.of(group.name(), group.period()),
                        new Venue(UNKNOWN, ""),
                        days,
                        List.of(),
                        "");
        var id = Id.of("approval");
        return new Meeting(id, occasion, List.of(), List.of(), List.of(), Results.NONE);
    }

    private static Sitting day(java.time.LocalDate date) {
        return new Sitting(date, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    private Meeting numbered(Meeting meeting) {
        var outputs = meeting.results().outputs();
        for (var each : record.papers().numbers())
            outputs = outputs.with(new Assigned(each.role(), each.label(), each.revision()));
        return meeting.withResults(meeting.results().withOutputs(outputs));
    }
}
