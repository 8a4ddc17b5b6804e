package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// Rearranges an agenda. A document that goes to another item takes its share of the minutes along,
/// so that the whole stays as long as it was.
public final class AgendaOrder {
    private AgendaOrder() {}

    /// Moves an item, or a document through the items, by so many places.
    public static List<AgendaItem> moved(List<AgendaItem> agenda, Id what, int places) {
        var next = agenda;
        for (int i = 0; i < Math.abs(places); i++) next = step(next, what, places > 0 ? 1 : -1);
        return next;
    }

    /// Puts an item before another, or a document before another or at the end of an item.
    public static List<AgendaItem> placed(List<AgendaItem> agenda, Id what, Id target) {
        if (what.equals(target)) return agenda;
        int item = index(agenda, what);
        if (item >= 0) {
            int to = index(agenda, target);
            if (to < 0) to = holder(agenda, target);
            return to < 0 ? agenda : swapped(agenda, item, to);
        }
        int from = holder(agenda, what);
        if (from < 0) return agenda;
        int into = index(agenda, target);
        int beside = into < 0 ? holder(agenda, target) : into;
        if (beside < 0) return agenda;
        var documents = new ArrayList<>(agenda.get(beside).documents());
        documents.remove(what);
        int at = into < 0 ? documents.indexOf(target) : documents.size();
        return taken(agenda, what, from, beside, at);
    }

    public static List<AgendaItem> minutes(List<AgendaItem> agenda, Id item, int minutes) {
        return changed(agenda, item, each -> each.withMinutes(minutes));
    }

    public static List<AgendaItem> titled(List<AgendaItem> agenda, Id item, String title) {
        return changed(
                agenda,
                item,
                each ->
                        new AgendaItem(
                                each.id(),
                                title,
                                each.minutes(),
                                each.documents(),
                                each.outcome(),
                                each.taken()));
    }

    /// With an item more, before the last two: next meeting and closing.
    public static List<AgendaItem> with(List<AgendaItem> agenda, String title, int minutes) {
        int free = 1;
        while (index(agenda, Id.of("agenda/own-" + free)) >= 0) free++;
        var next = new ArrayList<>(agenda);
        int at = Math.max(0, next.size() - 2);
        next.add(at, AgendaItem.of(Id.of("agenda/own-" + free), title, minutes, List.of()));
        return next;
    }

    /// Without an item; its documents are on the agenda no more.
    public static List<AgendaItem> without(List<AgendaItem> agenda, Id item) {
        return agenda.stream().filter(each -> !each.id().equals(item)).toList();
    }

    /// Documents that no item takes up.
    public static List<MeetingDocument> left(Meeting meeting) {
        return meeting.documents().stream()
                .filter(document -> holder(meeting.agenda(), document.id()) < 0)
                .toList();
    }

    /// With those documents under the items of their topics; one whose topic has no item comes
    /// under the first that has documents, and without any an item is made.
    public static List<AgendaItem> allocated(Meeting meeting) {
        var agenda = meeting.agenda();
        for (var document : left(meeting)) {
            var role = Id.of("agenda/" + AgendaProposal.role(document));
            var id = document.id();
            if (index(agenda, role) < 0) agenda = with(agenda, topic(document), 0, role);
            agenda = changed(agenda, role, each -> each.withDocuments(more(each, id)));
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
            case "new" -> "Proposed new work items";
            case "liaison" -> "Incoming liaison statements";
            case "other" -> "Other contributions";
            case "outputs" -> "Review of the outputs";
            default -> document.heading().workItem() + ": contributions";
        };
    }

    private static List<AgendaItem> with(
            List<AgendaItem> agenda, String title, int minutes, Id id) {
        var next = new ArrayList<>(agenda);
        int at = Math.max(0, next.size() - 3);
        next.add(at, AgendaItem.of(id, title, minutes, List.of()));
        return next;
    }

    private static List<Id> more(AgendaItem item, Id document) {
        var next = new ArrayList<>(item.documents());
        next.add(document);
        return next;
    }

    private static List<AgendaItem> step(List<AgendaItem> agenda, Id what, int way) {
        int item = index(agenda, what);
        if (item >= 0) {
            int to = item + way;
            return to < 0 || to >= agenda.size() ? agenda : swapped(agenda, item, to);
        }
        int from = holder(agenda, what);
        if (from < 0) return agenda;
        int at = agenda.get(from).documents().indexOf(what) + way;
        if (at >= 0 && at < agenda.get(from).documents().size())
            return taken(agenda, what, from, from, at);
        var into = neighbour(agenda, from, way);
        if (into.isEmpty()) return agenda;
        int place = way > 0 ? 0 : agenda.get(into.get()).documents().size();
        return taken(agenda, what, from, into.get(), place);
    }

    /// The next item that takes documents up.
    private static Optional<Integer> neighbour(List<AgendaItem> agenda, int from, int way) {
        for (int i = from + way; i >= 0 && i < agenda.size(); i += way)
            if (!agenda.get(i).documents().isEmpty()) return Optional.of(i);
        return Optional.empty();
    }

    private static List<AgendaItem> taken(
            List<AgendaItem> agenda, Id what, int from, int into, int at) {
        var next = new ArrayList<>(agenda);
        var giver = agenda.get(from);
        int share = from == into ? 0 : giver.minutes() / giver.documents().size();
        var left = new ArrayList<>(giver.documents());
        left.remove(what);
        next.set(from, giver.withDocuments(left).withMinutes(giver.minutes() - share));
        var taker = next.get(into);
        var documents = new ArrayList<>(taker.documents());
        documents.add(Math.clamp(at, 0, documents.size()), what);
        next.set(into, taker.withDocuments(documents).withMinutes(taker.minutes() + share));
        return next;
    }

    private static List<AgendaItem> swapped(List<AgendaItem> agenda, int from, int to) {
        var next = new ArrayList<>(agenda);
        next.add(to, next.remove(from));
        return next;
    }

    private static List<AgendaItem> changed(
            List<AgendaItem> agenda, Id item, java.util.function.UnaryOperator<AgendaItem> how) {
        return agenda.stream().map(i -> i.id().equals(item) ? how.apply(i) : i).toList();
    }

    private static int index(List<AgendaItem> agenda, Id item) {
        for (int i = 0; i < agenda.size(); i++) if (agenda.get(i).id().equals(item)) return i;
        return -1;
    }

    private static int holder(List<AgendaItem> agenda, Id document) {
        for (int i = 0; i < agenda.size(); i++)
            if (agenda.get(i).documents().contains(document)) return i;
        return -1;
    }
}
