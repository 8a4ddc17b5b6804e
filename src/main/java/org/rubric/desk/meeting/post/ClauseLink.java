package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rubric.desk.Desk;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// Which text of ours an outgoing statement is about.
public record ClauseLink(Desk desk, Meeting meeting) {
    /// `draft Recommendation ITU-T Y.IoT-flood, clause 3.2`; empty: nothing is known.
    String of(OutgoingLiaison sent) {
        if (sent.text().contains(said())) return "";
        var answered = sent.replyTo().flatMap(meeting::document);
        return answered.map(this::of).orElse("");
    }

    /// The line with which a reply begins to be written: what the statement bears upon, else, where
    /// it is about terms, the clause of the meeting's draft that defines them; empty: not known. A
    /// line that is in the text stands there to be changed.
    public String line(MeetingDocument incoming) {
        var known = of(incoming);
        if (known.isEmpty() && terms(incoming)) known = guess();
        return known.isEmpty() ? "" : Words.text("concerned", known);
    }

    /// The text of a statement that a person has written.
    static String written(String text) {
        return text.lines()
                .filter(line -> !line.startsWith(said()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static boolean terms(MeetingDocument incoming) {
        return incoming.heading()
                .title()
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(terminology|terms?|definitions?)\\b.*");
    }

    private String guess() {
        try {
            var drafts = new OutputTexts(desk, meeting).drafts().keySet();
            if (drafts.size() != 1) return "";
            var draft = drafts.iterator().next();
            return said(draft, own(desk.repository().read(draft)));
        } catch (IOException _) {
            return "";
        }
    }

    /// The clause of the terms that the draft itself defines.
    private static Optional<Id> own(Document document) {
        var found = new ArrayList<Id>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Clause clause
                            && Inline.text(clause.title().runs())
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith("terms defined in this")) found.add(clause.id());
                });
        return found.stream().findFirst();
    }

    private String of(MeetingDocument incoming) {
        var bearing = incoming.bearing();
        return bearing.draft().map(draft -> said(draft, bearing.clause())).orElse("");
    }

    private static String said() {
        return Words.text("concerned", "").replaceFirst("[.]$", "");
    }

    private String said(Id draft, Optional<Id> clause) {
        try {
            var document = desk.repository().read(draft);
            var identity = document.front().identity();
            var key = identity.designation().isEmpty() ? "concerned.draft" : "concerned.text";
            var text = Words.text(key, identity.name());
            return clause.map(id -> clause(document, id, text)).orElse(text);
        } catch (IOException _) {
            // A draft that is gone is not pointed to.
            return "";
        }
    }

    private static String clause(Document document, Id id, String text) {
        var label = Numbering.of(document).label(id).map(Label::number).orElse("");
        var title =
                document.find(id)
                        .map(
                                block ->
                                        block instanceof Block.Clause clause
                                                ? Inline.text(clause.title().runs())
                                                : "")
                        .orElse("");
        if (title.isBlank()) return text;
        return label.isBlank()
                ? Words.text("concerned.titled", text, title)
                : Words.text("concerned.clause", text, label);
    }
}
