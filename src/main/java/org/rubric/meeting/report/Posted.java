package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Document;

import java.util.ArrayList;
import java.util.List;

/// A report as it is posted: places for words that nobody has written leave no gap.
public final class Posted {
    private Posted() {}

    /// The report without its empty observations; the very document where there are none.
    public static Document of(Document report) {
        var body = shown(report.body());
        return body.equals(report.body()) ? report : report.withBody(body);
    }

    private static List<Block> shown(List<Block> blocks) {
        var left = new ArrayList<Block>();
        for (var block : blocks) {
            if (ReportComposer.waits(block)) continue;
            left.add(
                    block instanceof Block.Clause clause
                            ? clause.withBody(shown(clause.body()))
                            : block);
        }
        return left;
    }
}
