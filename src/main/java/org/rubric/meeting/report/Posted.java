package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;

import java.util.ArrayList;
import java.util.List;

/// A report as it is posted: places for words that nobody has written leave no gap.
public final class Posted {
    private Posted() {}

    /// The report without its empty observations; the very document where there are none.
    public static Document of(Document report) {
        if (report.front().identity().kind() != DocumentKind.REPORT) return report;
        var body = shown(report.body());
        return body == report.body() ? report : report.withBody(body);
    }

    /// The very list, and the very blocks, where nothing goes.
    private static List<Block> shown(List<Block> blocks) {
        var left = new ArrayList<Block>(blocks.size());
        boolean other = false;
        for (var block : blocks) {
            if (ReportComposer.waits(block)) other = true;
            else if (block instanceof Block.Clause clause) {
                var body = shown(clause.body());
                other |= body != clause.body();
                left.add(body == clause.body() ? clause : clause.withBody(body));
            } else left.add(block);
        }
        return other ? left : blocks;
    }
}
