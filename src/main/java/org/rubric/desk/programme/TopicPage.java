package org.rubric.desk.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.programme.Bearer;
import org.rubric.programme.Topic;
import org.rubric.programme.WorkProgramme;

/// All that carries a topic of the dialogues: drafts by their keywords, terms, items and meetings
/// by their titles, events by their lists, and whatever a person has said carries it.
///
/// @param carriers in the order drafts, terms, items, meetings, events
public record TopicPage(String topic, List<Carrier> carriers) {

    /// Something that carries it.
    ///
    /// @param title beside the name; may be empty
    /// @param said by a person, so that it can be taken back
    public record Carrier(Bearer bearer, String name, String title, boolean said) {}

    public TopicPage {
        carriers = List.copyOf(carriers);
    }

    /// Reads the keywords of every draft; not for the thread of the window.
    public static TopicPage of(String topic, Desk desk) throws IOException {
        var found = new ArrayList<Carrier>();
        var programme = desk.programme().now();
        var words = TopicWords.of(topic);
        for (var draft : desk.repository().drafts()) {
            var overview = desk.repository().read(draft.draft()).front().overview();
            boolean key = overview.keywords().stream().anyMatch(k -> TopicWords.same(k, topic));
            put(
                    found,
                    programme,
                    topic,
                    new Carrier(Bearer.DRAFT, draft.name(), draft.title(), !key));
        }
        for (var term : desk.catalogue().texts().terms()) {
            boolean says = words.matcher(term.term() + " " + term.definition()).find();
            put(
                    found,
                    programme,
                    topic,
                    new Carrier(Bearer.TERM, term.term(), term.source(), !says));
        }
        for (var entry : programme.entries()) {
            var item = entry.item();
            boolean says = words.matcher(item.title() + " " + entry.details().scope()).find();
            put(
                    found,
                    programme,
                    topic,
                    new Carrier(Bearer.WORK_ITEM, item.name(), item.title(), !says));
        }
        for (var meeting : desk.meetings()) {
            boolean says =
                    meeting.documents().stream()
                            .anyMatch(d -> words.matcher(d.heading().title()).find());
            put(found, programme, topic, new Carrier(Bearer.MEETING, meeting.title(), "", !says));
        }
        for (var event : programme.dialogues())
            if (event.topics().stream().anyMatch(t -> TopicWords.same(t, topic)))
                found.add(new Carrier(Bearer.EVENT, event.title(), event.date(), false));
        return new TopicPage(topic, found);
    }

    private static void put(
            List<Carrier> found, WorkProgramme programme, String topic, Carrier carrier) {
        boolean said =
                programme.topics().contains(new Topic(topic, carrier.bearer(), carrier.name()));
        if (said || !carrier.said())
            found.add(
                    new Carrier(carrier.bearer(), carrier.name(), carrier.title(), carrier.said()));
    }
}
