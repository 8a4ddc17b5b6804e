package org.rubric.meeting.liaison;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.MeetingHeader;
import org.rubric.document.MeetingHeader.Liaison;
import org.rubric.document.People;
import org.rubric.document.Settings;
import org.rubric.document.Traits;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Sitting;

/// An outgoing statement as a document: for whom, by whom, until when; abstract; text.
public final class LiaisonComposer {
    private LiaisonComposer() {}

    /// Number, place and contacts are put in by whoever posts it.
    ///
    /// @param link the text that it is about, `draft Recommendation ITU-T Y.IoT-flood, clause 3.2`;
    ///     empty: none
    public static Document compose(Meeting meeting, OutgoingLiaison sent, String link) {
        var id = sent.id().part("statement");
        var front =
                new FrontMatter(
                        new Identity(
                                "", "", sent.title(), DocumentKind.LIAISON_STATEMENT, "", "en"),
                        Approval.EMPTY,
                        new People(List.of(), meeting.occasion().party().questions(), ""),
                        new Abstract(
                                List.of(paragraph(id.part("abstract"), overview(meeting, sent))),
                                List.of(),
                                List.of()),
                        new MeetingHeader(
                                Words.text("banner.liaison"),
                                "",
                                MeetingHeader.Sitting.EMPTY,
                                "",
                                "",
                                printed(sent.destination())),
                        List.of());
        var body = body(id, sent, link);
        return new Document(id, Settings.COMPUTED, front, body, Apparatus.EMPTY, Map.of());
    }

    private static List<Block> body(Id id, OutgoingLiaison sent, String link) {
        var body = new ArrayList<Block>();
        int count = 0;
        for (var line : sent.text().split("\n"))
            if (!line.isBlank()) body.add(paragraph(id.part("text" + ++count), line.strip()));
        if (!link.isBlank()) body.add(paragraph(id.part("link"), Words.text("concerned", link)));
        body.add(
                new Paragraph(
                        id.part("end"),
                        Traits.NONE,
                        Paragraph.Role.RULE,
                        Inline.plain("_______________________")));
        return body;
    }

    /// One sentence for those who read no further.
    private static String overview(Meeting meeting, OutgoingLiaison sent) {
        var topic = LiaisonTitle.topic(sent.title());
        var on = topic.isEmpty() ? "" : ".on";
        var answered = sent.replyTo().flatMap(meeting::document);
        if (answered.isEmpty())
            return Words.text("liaison.sent" + on, meeting.occasion().group(), topic);
        var sender = LiaisonTitle.sender(answered.get());
        var from = sender.isEmpty() ? "" : ".from";
        return Words.text("liaison.reply" + from + on, number(answered.get()), topic, sender);
    }

    private static String number(MeetingDocument document) {
        return document.number().label().isEmpty()
                ? Words.text("liaison.statement")
                : document.number().printed();
    }

    /// With its deadline as a reader reads it.
    private static Liaison printed(Liaison fields) {
        return new Liaison(
                fields.action(),
                fields.comment(),
                fields.information(),
                fields.approval(),
                day(fields.deadline()).map(Sitting::day).orElse(fields.deadline()));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Paragraph paragraph(Id id, String words) {
        return Paragraph.of(id, Inline.plain(words));
    }
}
