package org.rubric.desk.meeting.post;

import java.util.HashSet;
import java.util.Set;
import org.rubric.desk.FileNames;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;

/// Names of the files of one meeting: the number where one is given, then what it is, in signs that
/// the document systems take; no two alike.
final class FileWords {
    private final Meeting meeting;
    private final Set<String> taken = new HashSet<>();

    FileWords(Meeting meeting) {
        this.meeting = meeting;
    }

    /// `TD90_Report_Q4-20_2027-01-19`
    String dated(Assigned number, String what) {
        var first = meeting.occasion().sittings().getFirst().date();
        return of(number, what + " " + meeting.occasion().group().replace('/', '-') + " " + first);
    }

    /// `TD91_Y.IoT-flood`
    String of(Assigned number, String what) {
        var label = number.label().isEmpty() ? "" : number.printed() + "_";
        var name = FileNames.of((label.replace(" ", "").replace('/', '-') + what).strip());
        var free = name;
        for (int i = 2; !taken.add(free.toLowerCase(java.util.Locale.ROOT)); i++)
            free = name + "_" + i;
        return free;
    }
}
