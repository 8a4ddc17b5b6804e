package org.rubric.meeting.report;

import org.rubric.meeting.TitleForm;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.TitleForm.Topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The discussion, document by document: what it is, what was concluded, and room for the
/// rapporteur's own paragraph, the heart of the report.
final class ReportDiscussion {
    /// How the Id of the rapporteur's own paragraph ends.
    static final String OBSERVATION = "/discussion/observation";

    private ReportDiscussion() {}

    static Block clause(Meeting meeting) {
        var id = ReportComposer.section("discussions");
        var body = new ArrayList<Block>();
        body.add(ongoing(meeting, id.part("ongoing")));
        body.add(simple(meeting, id.part("new"), "Proposed new work items", Topic.NEW_ITEM));
        body.add(simple(meeting, id.part("other"), "Other contributions", Topic.OTHER));
        body.add(
                simple(
                        meeting,
                        id.part("incoming"),
                        "Incoming liaison statements",
                        Topic.INCOMING_LIAISON));
        return Paper.clause(id, "Discussions", body);
    }

    private static Block ongoing(Meeting meeting, Id id) {
        var byItem = new LinkedHashMap<String, List<MeetingDocument>>();
        for (var document : about(meeting, Topic.ONGOING))
            byItem.computeIfAbsent(document.heading().workItem(), _ -> new ArrayList<>())
                    .add(document);
        var body = new ArrayList<Block>();
        for (var item : byItem.entrySet()) body.add(item(meeting, id, item));
        if (body.isEmpty()) body.add(Paper.paragraph(id.part("none"), Paper.NONE + "."));
        return Paper.clause(id, "Ongoing work items", body);
    }

    private static Block item(
            Meeting meeting, Id parent, Map.Entry<String, List<MeetingDocument>> item) {
        var id = parent.part(Paper.role(item.getKey()));
        var known =
                meeting.results().programme().ongoing().stream()
                        .filter(each -> each.name().equals(item.getKey()))
                        .findFirst();
        var title = known.map(each -> item.getKey() + ": " + each.title()).orElse(item.getKey());
        var body = new ArrayList<Block>();
        known.ifPresent(
                each ->
                        body.add(
                                Paper.paragraph(
                                        id.part("texts"),
                                        "Base text: %s. Output text: %s."
                                                .formatted(
                                                        ReportTexts.numbered(each.texts().base()),
                                                        ReportTexts.numbered(
                                                                each.texts().latest())))));
        for (var document : item.getValue())
            if (document.number().kind() == Kind.CONTRIBUTION)
                body.addAll(discussed(meeting, document));
        return Paper.clause(id, title, body);
    }

    private static Block simple(Meeting meeting, Id id, String title, Topic topic) {
        var body = new ArrayList<Block>();
        for (var document : about(meeting, topic)) body.addAll(discussed(meeting, document));
        if (body.isEmpty()) body.add(Paper.paragraph(id.part("none"), Paper.NONE + "."));
        return Paper.clause(id, title, body);
    }

    private static List<MeetingDocument> about(Meeting meeting, Topic topic) {
        return meeting.documents().stream().filter(each -> topic(each) == topic).toList();
    }

    private static Topic topic(MeetingDocument document) {
        if (document.number().kind() == Kind.LIAISON_STATEMENT) return Topic.INCOMING_LIAISON;
        var read = TitleForm.read(document.heading().title()).topic();
        return read == Topic.OTHER && !document.heading().workItem().isEmpty()
                ? Topic.ONGOING
                : read;
    }

    private static List<Block> discussed(Meeting meeting, MeetingDocument document) {
        var id = document.id();
        var blocks = new ArrayList<Block>();
        var source = document.heading().source();
        blocks.add(
                Paper.lead(
                        id.part("discussion/1"),
                        document.number().printed(),
                        " %s%s"
                                .formatted(
                                        document.heading().title(),
                                        source.isEmpty() ? "" : " [" + source + "]")));
        var summary = document.notes().summary();
        if (!summary.isBlank())
            blocks.add(Paper.paragraph(id.part("discussion/2"), summary.strip()));
        blocks.add(
                Paper.paragraph(
                        Id.of(id.value() + OBSERVATION), document.notes().observation().strip()));
        blocks.add(Paper.lead(id.part("discussion/3"), "Conclusion:", " " + conclusion(document)));
        for (var action : meeting.results().actions())
            if (action.about().filter(id::equals).isPresent())
                blocks.add(
                        Paper.lead(
                                id.part("discussion/" + Paper.role(action.id().value())),
                                "Action:",
                                " " + ReportTexts.action(action)));
        return blocks;
    }

    private static String conclusion(MeetingDocument document) {
        if (document.conclusion().isEmpty()) return "no conclusion yet.";
        var reached = document.conclusion().get();
        var words = sentence(reached.words());
        var statement = reached.statement();
        return statement.recorded() && !statement.text().isBlank()
                ? words + " " + sentence(statement.text())
                : words;
    }

    private static String sentence(String words) {
        var bare = words.strip();
        return bare.endsWith(".") || bare.endsWith("!") || bare.endsWith("?") ? bare : bare + ".";
    }
}
