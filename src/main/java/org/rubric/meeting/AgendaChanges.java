package org.rubric.meeting;

import org.rubric.meeting.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;

/// What is otherwise in an agenda than in the one that was posted before, in sentences.
public final class AgendaChanges {
    private final Meeting meeting;
    private final List<AgendaItem> before;
    private final List<AgendaItem> now;

    private AgendaChanges(Meeting meeting, List<AgendaItem> before) {
        this.meeting = meeting;
        this.before = before;
        now = meeting.agenda();
    }

    /// Since that issue; empty: nothing that stands in an agenda.
    public static List<String> since(AgendaIssue issue, Meeting meeting) {
        return new AgendaChanges(meeting, issue.items()).all();
    }

    private List<String> all() {
        var said = new ArrayList<String>();
        var old = new HashMap<Id, AgendaItem>();
        for (var item : before) old.put(item.id(), item);
        for (var item : now) {
            var was = old.remove(item.id());
            if (was == null) said.add(Words.text("changed.item.new", item.title()));
            else item(was, item, said);
        }
        for (var gone : before)
            if (old.containsKey(gone.id())) said.add(Words.text("changed.item.gone", gone.title()));
        documents(said);
        if (said.isEmpty() && !ids(before).equals(ids(now))) said.add(Words.text("changed.order"));
        return said;
    }

    private static void item(AgendaItem was, AgendaItem is, List<String> said) {
        if (!was.title().equals(is.title()))
            said.add(Words.text("changed.item.title", was.title(), is.title()));
        if (was.minutes() != is.minutes())
            said.add(Words.text("changed.item.minutes", is.title(), is.minutes(), was.minutes()));
    }

    private void documents(List<String> said) {
        var old = allocation(before);
        for (var item : now) {
            for (var id : item.documents()) {
                var was = Optional.ofNullable(old.remove(id));
                if (was.isEmpty())
                    said.add(Words.text("changed.document.added", name(id), item.title()));
                else if (!was.get().id().equals(item.id()))
                    said.add(
                            Words.text(
                                    "changed.document.moved",
                                    name(id),
                                    was.get().title(),
                                    item.title()));
            }
            if (reordered(item))
                said.add(
                        Words.text(
                                "changed.document.order",
                                item.title(),
                                Counting.listed(
                                        item.documents().stream().map(this::name).toList())));
        }
        old.keySet().stream()
                .sorted(java.util.Comparator.comparing(Id::value))
                .forEach(id -> said.add(Words.text("changed.document.gone", name(id))));
    }

    /// Whether those that were there already stand in another order.
    private boolean reordered(AgendaItem item) {
        for (var was : before)
            if (was.id().equals(item.id())) {
                var then = new ArrayList<>(was.documents());
                var here = new ArrayList<>(item.documents());
                then.retainAll(item.documents());
                here.retainAll(was.documents());
                return !then.equals(here);
            }
        return false;
    }

    private static Map<Id, AgendaItem> allocation(List<AgendaItem> items) {
        var all = new HashMap<Id, AgendaItem>();
        for (var item : items) for (var id : item.documents()) all.put(id, item);
        return all;
    }

    private static List<Id> ids(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::id).toList();
    }

    /// A document that is there no more is named by its Id, which was made of its number.
    private String name(Id id) {
        return meeting.document(id)
                .map(AgendaChanges::named)
                .orElseGet(() -> id.value().toUpperCase(Locale.ROOT).replaceAll("[-/]", " "));
    }

    private static String named(MeetingDocument document) {
        return document.number().label().isEmpty()
                ? "“" + document.heading().title() + "”"
                : document.number().printed();
    }
}
