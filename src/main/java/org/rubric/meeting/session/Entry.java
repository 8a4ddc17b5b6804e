package org.rubric.meeting.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// What can be at hand: an item of the agenda, or a document under it.
///
/// @param item empty: a document that is not on the agenda
/// @param document empty: the item itself
public record Entry(Optional<AgendaItem> item, Optional<MeetingDocument> document) {

    /// All of a meeting in its order, each item before its documents; last the documents that no
    /// item names.
    public static List<Entry> of(Meeting meeting) {
        var all = new ArrayList<Entry>();
        var seen = new HashSet<Id>();
        var byId = new java.util.HashMap<Id, MeetingDocument>();
        for (var document : meeting.documents()) byId.put(document.id(), document);
        for (var item : meeting.agenda()) {
            all.add(new Entry(Optional.of(item), Optional.empty()));
            for (var id : item.documents()) {
                var document = byId.get(id);
                if (document == null || !seen.add(id)) continue;
                all.add(new Entry(Optional.of(item), Optional.of(document)));
            }
        }
        for (var document : meeting.documents())
            if (!seen.contains(document.id()))
                all.add(new Entry(Optional.empty(), Optional.of(document)));
        return all;
    }

    /// The entry of that Id.
    public static Optional<Entry> find(Meeting meeting, Id id) {
        return of(meeting).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// That of the document, else of the item.
    public Id id() {
        return document.map(MeetingDocument::id).orElseGet(() -> item.orElseThrow().id());
    }

    /// Whether it is an item that is only the heading of its documents.
    public boolean heading() {
        return document.isEmpty() && item.stream().anyMatch(i -> !i.documents().isEmpty());
    }

    /// Whether it is the question about patents and software copyright.
    public boolean ipr() {
        return document.isEmpty()
                && item.stream()
                        .anyMatch(i -> i.title().toUpperCase(Locale.ROOT).matches(".*\\bIPR\\b.*"));
    }

    /// The time it has: its item's, or a document's share of that.
    public Duration planned() {
        var whole = item.map(i -> Duration.ofMinutes(i.minutes())).orElse(Duration.ZERO);
        int many = item.map(i -> i.documents().size()).orElse(0);
        return document.isEmpty() || many == 0 ? whole : whole.dividedBy(many);
    }

    /// When it was dealt with.
    public List<AgendaItem.Span> taken() {
        var all = item.map(AgendaItem::taken).orElse(List.of());
        if (document.isEmpty()) return all;
        var id = document.map(MeetingDocument::id);
        return all.stream().filter(span -> span.about().equals(id)).toList();
    }

    /// `C04`, or the title of the item.
    public String called() {
        return document.map(d -> d.number().printed())
                .orElseGet(() -> item.orElseThrow().title());
    }

    /// Whether something was concluded about it.
    public boolean concluded() {
        return document.isPresent()
                ? document.get().conclusion().isPresent()
                : item.stream().anyMatch(i -> !i.outcome().isBlank());
    }

    /// The title without the name of the work item before it.
    public String title() {
        if (document.isEmpty()) return item.orElseThrow().title();
        var heading = document.get().heading();
        var title = heading.title();
        var before = heading.workItem() + ":";
        if (heading.workItem().isBlank() || !title.startsWith(before)) return title;
        var rest = title.substring(before.length()).strip();
        if (rest.isEmpty()) return title;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
