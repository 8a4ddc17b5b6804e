package org.rubric.desk.meeting.handover;

import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// What a person calls the drafts that a meeting speaks of, and what is posted of them.
///
/// @param texts by the Ids of the drafts of this store
public record Names(Map<Id, Document> texts) {
    public static final Names NONE = new Names(Map.of());

    public Names {
        texts = Map.copyOf(texts);
    }

    /// Empty: it is none that is known.
    String draft(Id draft) {
        return Optional.ofNullable(texts.get(draft))
                .map(text -> text.front().identity().name())
                .orElse("a draft that is not here");
    }

    /// `Y.IoT-flood, 6.1 Reporting`.
    String clause(Id draft, Optional<Id> clause) {
        var text = Optional.ofNullable(texts.get(draft));
        return draft(draft)
                + clause.flatMap(id -> text.map(in -> ", " + clause(in, id))).orElse("");
    }

    private static String clause(Document text, Id id) {
        var number = Numbering.of(text).label(id).map(Label::number).orElse("");
        var title =
                text.find(id)
                        .filter(Block.Clause.class::isInstance)
                        .map(block -> Inline.text(((Block.Clause) block).title().runs()))
                        .orElse("a paragraph of it");
        return (number + " " + title).strip();
    }

    /// What a number is given to.
    ///
    /// @param role see [org.rubric.meeting.Assigned]
    String output(String role, Meeting... meetings) {
        int at = role.indexOf('/');
        var name = role.substring(at + 1);
        return switch (at < 0 ? role : role.substring(0, at)) {
            case "report" -> "Report";
            case "agenda" -> "Agenda";
            case "progress" -> "Progress report";
            case "figures" -> "Figures for the executive summary";
            case "clean" -> draft(Id.of(name)) + ", clean";
            case "marked" -> draft(Id.of(name)) + ", with changes";
            case "ls" -> statement(name, meetings);
            case "a1" -> "New work item " + name;
            case "a5" -> "Justification of references, " + name;
            case "checklist" -> "Checklist, " + name;
            case "summary" -> "Summary, " + name;
            default -> role;
        };
    }

    private static String statement(String id, Meeting... meetings) {
        for (var meeting : meetings)
            for (var sent : meeting.results().outputs().liaisons())
                if (sent.id().value().equals(id)) return sent.title();
        return "A liaison statement";
    }
}
