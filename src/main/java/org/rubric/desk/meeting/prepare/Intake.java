package org.rubric.desk.meeting.prepare;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rubric.desk.register.Preview;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.meeting.Meeting;

/// What came in for a meeting, compared with what is there, to be looked at before it is taken.
///
/// @param title what it comes to: `17 rows → 14 people`
/// @param said what taking it does, as undo tells it
/// @param notes sentences about the whole
/// @param asks what is to be answered before those rows can be taken
public record Intake(
        String title,
        String said,
        List<Line> lines,
        List<String> notes,
        List<Ask> asks,
        Taking taking) {

    /// A row that needs a word from a person.
    ///
    /// @param row by which it is answered
    /// @param words that stand there
    /// @param why in one sentence
    /// @param suggestion empty: none
    public record Ask(int row, String words, String why, String suggestion) {}

    /// Does what has to be done outside the meeting, such as copying files, and answers what to do
    /// with the meeting.
    public interface Taking {
        UnaryOperator<Meeting> make() throws IOException;
    }

    public Intake {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        asks = List.copyOf(asks);
    }

    public long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// Whether there is nothing to take.
    public boolean isEmpty() {
        return count(Kind.NEW) + count(Kind.CHANGED) == 0;
    }

    static Line line(Kind kind, int row, String name, List<Preview.Difference> differences) {
        return new Line(kind, row, name, differences, "", java.util.Optional.empty());
    }

    static Line said(Kind kind, int row, String name, String sentence) {
        return new Line(kind, row, name, List.of(), sentence, java.util.Optional.empty());
    }
}
