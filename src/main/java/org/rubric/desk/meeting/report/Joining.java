package org.rubric.desk.meeting.report;

import java.util.HashMap;
import java.util.Map;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// What one meeting brings to a report that joins several: its blocks there bear its Id.
final class Joining {
    /// What a base keeps beside somebody's own words stands in no report.
    private static final String WITNESS = "/discussion/beside";

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
                    boolean of = block.id().value().startsWith(lead);
                    of &= !block.id().value().endsWith(WITNESS);
                    if (of && block.parts().isEmpty())
                        brought.put(block.id(), Inline.text(block.runs()));
                });
        return brought;
    }
}
