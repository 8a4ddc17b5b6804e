package org.rubric.desk.meeting.report;

import java.util.HashMap;
import java.util.Map;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// What one meeting brings to a report that joins several: its blocks there bear its Id.
final class Joining {
    private Joining() {}

    /// Whether it brings something else to the one than to the other.
    static boolean differs(Id part, Document before, Document after) {
        return !of(part, before).equals(of(part, after));
    }

    private static Map<Id, String> of(Id part, Document report) {
        var lead = part.value() + "/";
        var brought = new HashMap<Id, String>();
        report.forEach(
                block -> {
                    if (block.id().value().startsWith(lead) && block.parts().isEmpty())
                        brought.put(block.id(), Inline.text(block.runs()));
                });
        return brought;
    }
}
