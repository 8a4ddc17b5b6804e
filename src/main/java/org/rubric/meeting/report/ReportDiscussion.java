package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.TitleForm;
import org.rubric.meeting.TitleForm.Topic;
import org.rubric.programme.WorkItem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The discussion, topic by topic; where several groups report together, each under its own heading
/// within the topic.
final class ReportDiscussion {
    private final Matter matter;
    private final Set<Id> taken = new HashSet<>();

    private ReportDiscussion(Matter matter) {
        this.matter = matter;
    }

    static Block clause(Matter matter) {
        var id = ReportComposer.section("discussions");
        return Paper.clause(id, Words.text("report.discussions"), clauses(id, matter));
    }

    static List<Block> clauses(Id id, Matter matter) {
        var here = new ReportDiscussion(matter);
        return List.of(
                here.topic(id.part("ongoing"), Words.text("report.items.ongoing"), Topic.ONGOING),
                here.topic(id.part("new"), Words.text("agenda.new"), Topic.NEW_ITEM),
                here.topic(id.part("other"), Words.text("agenda.other"), Topic.OTHER),
                here.topic(
                        id.part("incoming"), Words.text("agenda.liaison"), Topic.INCOMING_LIAISON));
    }

    private Block topic(Id id, String title, Topic topic) {
        var body = new ArrayList<Block>();
        for (var part : matter.parts()) {
            var under = matter.several() ? Paper.part(id, part.id().value(), taken) : id;
            var blocks = blocks(under, part, topic);
            if (blocks.isEmpty()) continue;
            if (!matter.several()) body.addAll(blocks);
            else body.add(Paper.clause(under, name(part), blocks));
        }
        if (body.isEmpty()) body.add(Paper.none(id));
        return Paper.clause(id, title, body);
    }

    /// A group that met more than once is told apart by the days.
    private String name(Meeting part) {
        var group =
                part.occasion()
                        .group()
                        .replaceFirst("^Q(\\d+/\\d+)$", Words.text("report.question", "$1"));
        boolean again =
                matter.parts().stream()
                        .anyMatch(
                                other ->
                                        other != part
                                                && other.occasion()
                                                        .group()
                                                        .equals(part.occasion().group()));
        return again ? Words.text("report.group.again", group, part.occasion().days()) : group;
    }

    private List<Block> blocks(Id id, Meeting part, Topic topic) {
        var about = part.documents().stream().filter(each -> topic(each) == topic).toList();
        var body = new ArrayList<Block>();
        if (topic == Topic.ONGOING) {
            var byItem = new LinkedHashMap<String, List<MeetingDocument>>();
            for (var document : about)
                byItem.computeIfAbsent(document.heading().workItem(), _ -> new ArrayList<>())
                        .add(document);
            for (var item : byItem.entrySet()) body.add(item(part, id, item));
            return body;
        }
        for (var document : about)
            if (told(document)) body.addAll(Discussed.blocks(part, document));
        return body;
    }

    private Block item(Meeting part, Id parent, Map.Entry<String, List<MeetingDocument>> item) {
        var id = Paper.part(parent, item.getKey().isEmpty() ? "item" : item.getKey(), taken);
        var known =
                part.results().programme().ongoing().stream()
                        .filter(each -> each.name().equals(item.getKey()))
                        .findFirst();
        var name = item.getKey().isEmpty() ? Words.text("report.item.unnamed") : item.getKey();
        var title = known.map(each -> Words.text("report.item", name, each.title())).orElse(name);
        var body = new ArrayList<Block>();
        texts(item.getValue(), known)
                .ifPresent(words -> body.add(Paper.paragraph(id.part("texts"), words)));
        for (var document : item.getValue())
            if (!base(document) && told(document)) body.addAll(Discussed.blocks(part, document));
        return Paper.clause(id, title, body);
    }

    /// Which text the discussion began with, and which came of it.
    private Optional<String> texts(List<MeetingDocument> documents, Optional<WorkItem> known) {
        var base =
                documents.stream()
                        .filter(ReportDiscussion::base)
                        .map(document -> document.number().printed())
                        .findFirst()
                        .or(() -> known.map(each -> each.texts().base()))
                        .filter(words -> !words.isBlank());
        var output = known.map(matter.numbers()::latest);
        if (base.isEmpty() && output.isEmpty()) return Optional.empty();
        var words = new ArrayList<String>();
        base.ifPresent(number -> words.add(Words.text("report.text.base", number)));
        output.ifPresent(number -> words.add(Words.text("report.text.output", number)));
        return Optional.of(String.join(" ", words));
    }

    /// The text that an item starts from is named at its head and not discussed by itself.
    static boolean base(MeetingDocument document) {
        if (document.number().kind() != Kind.TEMPORARY_DOCUMENT) return false;
        var title = document.heading().title().toLowerCase(Locale.ROOT);
        return document.bearing().base()
                || title.contains("base text")
                || title.contains("baseline text");
    }

    /// Contributions and statements are always told of; a TD where something was said about it.
    private static boolean told(MeetingDocument document) {
        return document.number().kind() != Kind.TEMPORARY_DOCUMENT
                || document.conclusion().isPresent()
                || !document.notes().observation().isBlank();
    }

    private static Topic topic(MeetingDocument document) {
        if (document.number().kind() == Kind.LIAISON_STATEMENT) return Topic.INCOMING_LIAISON;
        var read = TitleForm.read(document.heading().title()).topic();
        return read == Topic.OTHER && !document.heading().workItem().isEmpty()
                ? Topic.ONGOING
                : read;
    }
}
