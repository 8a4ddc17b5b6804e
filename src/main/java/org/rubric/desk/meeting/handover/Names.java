package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
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
                .orElse(Words.of("names.draft"));
    }

    /// `Y.IoT-flood, 6.1 Reporting`.
    String clause(Id draft, Optional<Id> clause) {
        var text = Optional.ofNullable(texts.get(draft));
        return clause.flatMap(
                        id ->
                                text.map(
                                        in ->
                                                Words.of(
                                                        "names.clause",
                                                        draft(draft),
                                                        clause(in, id))))
                .orElseGet(() -> draft(draft));
    }

    private static String clause(Document text, Id id) {
        var number = Numbering.of(text).label(id).map(Label::number).orElse("");
        var title =
                text.find(id)
                        .filter(Block.Clause.class::isInstance)
                        .map(block -> Inline.text(((Block.Clause) block).title().runs()))
                        .orElse(Words.of("names.paragraph"));
        return (number + " " + title).strip();
    }

    /// What a number is given to.
    ///
    /// @param role see [org.rubric.meeting.Assigned]
    String output(String role, Meeting... meetings) {
        int at = role.indexOf('/');
        var name = role.substring(at + 1);
        return switch (at < 0 ? role : role.substring(0, at)) {
            case "report" -> Words.of("names.report");
            case "agenda" -> Words.of("names.agenda");
            case "progress" -> Words.of("names.progress");
            case "figures" -> Words.of("names.figures");
            case "clean" -> Words.of("names.clean", draft(Id.of(name)));
            case "marked" -> Words.of("names.marked", draft(Id.of(name)));
            case "ls" -> statement(name, meetings);
            case "a1" -> Words.of("names.item", name);
            case "a5" -> Words.of("names.justification", name);
            case "checklist" -> Words.of("names.checklist", name);
            case "summary" -> Words.of("names.summary", name);
            default -> role;
        };
    }

    private static String statement(String id, Meeting... meetings) {
        for (var meeting : meetings)
            for (var sent : meeting.results().outputs().liaisons())
                if (sent.id().value().equals(id)) return sent.title();
        return Words.of("names.statement");
    }
}
