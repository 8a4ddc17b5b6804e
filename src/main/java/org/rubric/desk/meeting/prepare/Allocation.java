package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// Which documents are on the agenda, and under which item those belong that are not.
public final class Allocation {
    private Allocation() {}

    /// Documents that no item takes up.
    public static List<MeetingDocument> left(Meeting meeting) {
        return meeting.documents().stream()
                .filter(document -> AgendaOrder.holder(meeting.agenda(), document.id()) < 0)
                .toList();
    }

    /// With those documents under the items of their topics; one whose topic has no item comes
    /// under the first that has documents, and without any an item is made.
    public static List<AgendaItem> allocated(Meeting meeting) {
        var agenda = meeting.agenda();
        for (var document : left(meeting)) {
            var role = Id.of("agenda/" + AgendaProposal.role(document));
            var id = document.id();
            if (AgendaOrder.index(agenda, role) < 0) agenda = with(agenda, topic(document), role);
            agenda = AgendaOrder.changed(agenda, role, each -> each.withDocuments(more(each, id)));
        }
        return agenda;
    }

    /// Without what is no document of the meeting any more.
    public static List<AgendaItem> pruned(Meeting meeting) {
        return meeting.agenda().stream()
                .map(
                        item ->
                                item.withDocuments(
                                        item.documents().stream()
                                                .filter(id -> meeting.document(id).isPresent())
                                                .toList()))
                .toList();
    }

    private static String topic(MeetingDocument document) {
        return switch (AgendaProposal.role(document)) {
            case "new" -> Words.text("agenda.new");
            case "liaison" -> Words.text("agenda.liaison");
            case "other" -> Words.text("agenda.other");
            case "outputs" -> Words.text("agenda.outputs");
            default -> Words.text("agenda.item", document.heading().workItem());
        };
    }

    private static List<AgendaItem> with(List<AgendaItem> agenda, String title, Id id) {
        var next = new ArrayList<>(agenda);
        int at = Math.max(0, next.size() - 3);
        next.add(at, AgendaItem.of(id, title, 0, List.of()));
        return next;
    }

    private static List<Id> more(AgendaItem item, Id document) {
        var next = new ArrayList<>(item.documents());
        next.add(document);
        return next;
    }
}
