package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.AgendaTimes;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.TitleForm;

/// An agenda for the documents of a meeting: what every meeting has around them, and them by topic
/// in the order of the draft. The minutes add up to the sessions.
public record AgendaProposal(Meeting meeting, Drafts drafts) {
    private static final int OPENING = 5;
    private static final int ADOPTION = 5;
    private static final int IPR = 3;
    private static final int PEOPLE = 2;
    private static final int NEXT = 5;
    private static final int CLOSING = 5;

    /// A topic and its documents in order.
    private record Group(String role, String title, List<Id> documents) {}

    /// What was recorded under items of the same role stays with them.
    public List<AgendaItem> items() {
        var groups = groups();
        var items = new ArrayList<AgendaItem>();
        items.add(item("opening", Words.text("agenda.opening"), OPENING, List.of()));
        items.add(item("agenda", Words.text("agenda.adoption"), ADOPTION, List.of()));
        items.add(item("ipr", Words.text("agenda.ipr"), IPR, List.of()));
        items.add(item("participants", Words.text("agenda.participants"), PEOPLE, List.of()));
        for (var group : groups) items.add(item(group.role(), group.title(), 0, group.documents()));
        items.add(item("outputs", Words.text("agenda.outputs"), 0, outputs()));
        items.add(item("next", Words.text("agenda.next"), NEXT, List.of()));
        items.add(item("closing", Words.text("agenda.closing"), CLOSING, List.of()));
        var total = (int) AgendaTimes.total(meeting.occasion().sittings()).toMinutes();
        return Minutes.over(items, total).stream().map(this::kept).toList();
    }

    /// Under which item a document belongs that is on none; the role of the item.
    static String role(MeetingDocument document) {
        var title = document.heading().title();
        if (document.number().kind() == MeetingDocument.Kind.LIAISON_STATEMENT) return "liaison";
        var topic = TitleForm.read(title).topic();
        if (topic == TitleForm.Topic.INCOMING_LIAISON) return "liaison";
        if (topic == TitleForm.Topic.NEW_ITEM) return "new";
        if (document.bearing().base()) return "outputs";
        return document.heading().workItem().isEmpty()
                ? "other"
                : "item-" + slug(document.heading().workItem());
    }

    private List<Group> groups() {
        var byItem = new LinkedHashMap<String, List<MeetingDocument>>();
        var rest = new HashMap<String, List<Id>>();
        for (var document : meeting.documents()) {
            var role = role(document);
            if (role.startsWith("item-"))
                byItem.computeIfAbsent(document.heading().workItem(), _ -> new ArrayList<>())
                        .add(document);
            else rest.computeIfAbsent(role, _ -> new ArrayList<>()).add(document.id());
        }
        var groups = new ArrayList<Group>();
        for (var item : byItem.entrySet()) groups.add(group(item));
        add(groups, rest, "new", Words.text("agenda.new"));
        add(groups, rest, "other", Words.text("agenda.other"));
        add(groups, rest, "liaison", Words.text("agenda.liaison"));
        return groups;
    }

    private static void add(
            List<Group> groups, Map<String, List<Id>> rest, String role, String title) {
        if (rest.containsKey(role)) groups.add(new Group(role, title, rest.get(role)));
    }

    /// In the order of the draft; what came late after the rest.
    private Group group(Map.Entry<String, List<MeetingDocument>> item) {
        var clauses = drafts.named(item.getKey()).map(drafts::clauses).orElse(Clauses.NONE);
        var sorted =
                item.getValue().stream()
                        .sorted(
                                Comparator.comparing(
                                                (MeetingDocument d) ->
                                                        d.heading().submission().late())
                                        .thenComparingInt(d -> clauses.order(d.heading().title())))
                        .map(MeetingDocument::id)
                        .toList();
        return new Group(
                "item-" + slug(item.getKey()), Words.text("agenda.item", item.getKey()), sorted);
    }

    /// The base texts, shown again with what changed.
    private List<Id> outputs() {
        return meeting.documents().stream()
                .filter(document -> role(document).equals("outputs"))
                .map(MeetingDocument::id)
                .toList();
    }

    private AgendaItem kept(AgendaItem item) {
        for (var was : meeting.agenda())
            if (was.id().equals(item.id()))
                return item.concluded(was.outcome()).withTaken(was.taken());
        return item;
    }

    private static AgendaItem item(String role, String title, int minutes, List<Id> documents) {
        return AgendaItem.of(Id.of("agenda/" + role), title, minutes, documents);
    }

    static String slug(String words) {
        return words.replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
