package org.rubric.workbench.meeting.prepare;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.AgendaTimes;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// A line of the agenda: an item, or a document under one.
sealed interface AgendaLine {
    Id id();

    record Item(int number, AgendaItem item, ZonedDateTime start) implements AgendaLine {
        @Override
        public Id id() {
            return item.id();
        }
    }

    record Document(MeetingDocument document) implements AgendaLine {
        @Override
        public Id id() {
            return document.id();
        }
    }

    /// All lines in order.
    static List<AgendaLine> of(Meeting meeting) {
        var times = AgendaTimes.of(meeting.agenda(), meeting.occasion().sittings());
        var lines = new ArrayList<AgendaLine>();
        for (int i = 0; i < meeting.agenda().size(); i++) {
            var item = meeting.agenda().get(i);
            lines.add(new Item(i + 1, item, times.starts().get(i)));
            for (var id : item.documents())
                meeting.document(id).map(Document::new).ifPresent(lines::add);
        }
        return lines;
    }
}
