package org.rubric.desk.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.Silence;
import org.rubric.programme.WorkProgramme;

/// When each item had a contribution, as the ledgers of the meetings say.
public final class Contributions {
    private final Map<String, List<LocalDate>> days = new HashMap<>();

    private Contributions() {}

    public static Contributions of(List<Meeting> meetings) {
        var all = new Contributions();
        for (var meeting : meetings)
            for (var document : meeting.documents(MeetingDocument.Kind.CONTRIBUTION))
                all.days
                        .computeIfAbsent(document.heading().workItem(), _ -> new ArrayList<>())
                        .add(meeting.occasion().sittings().getLast().date());
        return all;
    }

    /// Days of the meetings with a contribution to that item.
    public List<LocalDate> to(ProgrammeEntry entry) {
        return List.copyOf(days.getOrDefault(entry.name(), List.of()));
    }

    /// The items whose end should be considered.
    public List<Silence> silent(WorkProgramme programme, LocalDate today) {
        return programme.entries().stream()
                .flatMap(each -> Silence.of(each, to(each), programme.schedule(), today).stream())
                .toList();
    }
}
