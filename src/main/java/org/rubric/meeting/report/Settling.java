package org.rubric.meeting.report;

import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How a flagged block is settled: the report bears a [Remark.Stamp] of what the records said when
/// its writer looked at it. It is part of the text, so that undo takes it away again.
public final class Settling {
    private static final String MARK = "/looked-at";

    private Settling() {}

    /// What hangs on the report once the writer has looked at that block.
    ///
    /// @param fresh as the records say now
    public static Apparatus looked(Document edited, Document fresh, Id block, Instant when) {
        var unseen = unseen(edited, block);
        var remarks = new ArrayList<>(unseen.remarks());
        var said = facts(id -> fresh.find(id).map(Settling::words), block);
        remarks.add(new Remark.Stamp(mark(block), said, when));
        return new Apparatus(unseen.footnotes(), remarks);
    }

    /// The same where the block follows the records again: a stamp would call the next words that
    /// somebody writes there outdated.
    public static Apparatus unseen(Document edited, Id block) {
        var mark = mark(block);
        var remarks = new ArrayList<>(edited.apparatus().remarks());
        remarks.removeIf(remark -> remark.id().equals(mark));
        return new Apparatus(edited.apparatus().footnotes(), remarks);
    }

    private static Id mark(Id block) {
        return Id.of(block.value() + MARK);
    }

    /// What the records said of each block when somebody looked at it.
    static Map<Id, String> looks(Document edited) {
        var all = new HashMap<Id, String>();
        for (var remark : edited.apparatus().remarks())
            if (remark instanceof Remark.Stamp(var id, var said, _) && id.value().endsWith(MARK))
                all.put(Id.of(id.value().substring(0, id.value().length() - MARK.length())), said);
        return all;
    }

    /// What the records say of a block: of the rapporteur's own paragraph, what was concluded.
    ///
    /// @param words of the blocks as the records have them
    static String facts(Function<Id, Optional<String>> words, Id block) {
        return words.apply(Beside.conclusion(block).orElse(block)).orElse("");
    }

    static String words(Block block) {
        var all = new StringBuilder(Inline.text(block.runs()));
        for (var part : block.parts()) all.append('\n').append(words(part));
        return all.toString().strip();
    }

    /// What the records say there now; empty: they have nothing there any more, or only a place for
    /// the writer's own words.
    public static Optional<Block> fresh(Document fresh, Id block) {
        return fresh.find(block).filter(now -> !ReportComposer.waits(now));
    }
}
