package org.rubric.desk.approval.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.approval.Checklist;
import org.rubric.desk.approval.ChecklistLine;
import org.rubric.desk.meeting.post.OutputTexts;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.meeting.Meeting;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Judged;

/// The checklists of the texts that a meeting puts out for a decision, as an annex of its report
/// (author's guide, Annex D). It tells what was judged; what checks find belongs to the checklist's
/// own document.
public record ChecklistAnnex(Desk desk, Meeting meeting) {

    /// The report with the annex behind its others; the same if nothing was judged.
    public Document in(Document report) throws IOException {
        var all = new ArrayList<Block>();
        for (var draft : new OutputTexts(desk, meeting).decided()) {
            var record = desk.approvals().find(draft);
            if (record.isPresent() && !record.get().now().judged().ticks().isEmpty())
                all.add(clause(draft, record.get().now()));
        }
        if (all.isEmpty()) return report;
        var body = new ArrayList<>(report.body());
        body.add(clause(Id.of("report/checklists"), Clause.Kind.ANNEX, "Checklists", all));
        return report.withBody(body);
    }

    private Block clause(Id draft, ApprovalRecord record) throws IOException {
        var identity = desk.repository().read(draft).front().identity();
        var id = Id.of("report/checklists/" + draft.value());
        var lines = lines(record.judged());
        var table = ChecklistPaper.table(id.part("table"), new Checklist(lines), false);
        var title = identity.name() + ": " + identity.title();
        return clause(id, Clause.Kind.CLAUSE, title, List.of(table));
    }

    private static List<Checklist.Line> lines(Judged judged) {
        var lines = new ArrayList<Checklist.Line>();
        for (var line : ChecklistLine.values()) {
            var tick = judged.of(line.key());
            lines.add(new Checklist.Line(line.key(), line.question(), List.of(), tick));
        }
        return lines;
    }

    private static Block clause(Id id, Clause.Kind kind, String title, List<Block> body) {
        return new Clause(id, Traits.NONE, kind, Line.of(id.part("title"), title), body);
    }
}
