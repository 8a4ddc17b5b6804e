package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Counting;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// One document in the discussion: what it is, the rapporteur's own paragraph, what was concluded,
/// what was undertaken.
final class Discussed {
    /// How the Id of the rapporteur's own paragraph ends.
    static final String OBSERVATION = "/discussion/observation";

    private Discussed() {}

    static String lead() {
        return Words.text("report.conclusion");
    }

    /// What stands there until something is concluded.
    static String open() {
        return Words.text("report.conclusion.none");
    }

    static List<Block> blocks(Meeting meeting, MeetingDocument document) {
        var id = document.id();
        var blocks = new ArrayList<Block>();
        blocks.add(
                Paper.lead(
                        id.part("discussion/1"),
                        document.number().printed(),
                        " " + document.heading().title() + sender(document)));
        var summary = document.notes().summary().strip();
        if (!summary.isEmpty()) blocks.add(Paper.paragraph(id.part("discussion/2"), summary));
        blocks.add(
                Paper.paragraph(
                        Id.of(id.value() + OBSERVATION), document.notes().observation().strip()));
        blocks.add(Paper.lead(id.part("discussion/3"), lead(), " " + conclusion(document)));
        for (var action : meeting.results().actions())
            if (action.about().filter(id::equals).isPresent())
                blocks.add(
                        Paper.lead(
                                id.part("discussion/" + Paper.role(action.id().value())),
                                Words.text("report.action"),
                                " " + ReportActions.words(action)));
        return blocks;
    }

    /// Once: a title that says from whom it is need not be told again.
    private static String sender(MeetingDocument document) {
        var source = document.heading().source();
        boolean told = source.isBlank() || document.heading().title().contains("[from ");
        return told ? "" : " [" + source + "]";
    }

    private static String conclusion(MeetingDocument document) {
        if (document.conclusion().isEmpty()) return open() + edits(document);
        var reached = document.conclusion().get();
        return Sentence.ended(reached.words()) + edits(document) + statement(reached.statement());
    }

    /// The name of who made it stands there only because it was asked for.
    private static String statement(Conclusion.Statement statement) {
        if (!statement.recorded() || statement.text().isBlank()) return "";
        var words = Sentence.ended(statement.text());
        boolean named = statement.by().isBlank() || words.contains(statement.by());
        return named ? " " + words : " " + Words.text("report.statement", statement.by(), words);
    }

    /// What came of its changes: what was done with each last.
    private static String edits(MeetingDocument document) {
        var last = new LinkedHashMap<String, Bearing.Deed>();
        for (var edit : document.bearing().edits())
            last.put(
                    edit.change().isEmpty() ? "/" + edit.block().value() : edit.change(),
                    edit.deed());
        var parts = new ArrayList<String>();
        for (var deed : Bearing.Deed.values()) {
            long number = last.values().stream().filter(deed::equals).count();
            if (number > 0)
                parts.add(
                        Words.text(
                                "report.edits." + deed.name().toLowerCase(java.util.Locale.ROOT),
                                number));
        }
        if (parts.isEmpty()) return "";
        return " " + Words.text("report.edits", Counting.listed(parts));
    }
}
