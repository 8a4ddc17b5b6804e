package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Block.Item;
import org.rubric.document.Id;
import org.rubric.meeting.Planned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Meetings and correspondence activities to come.
final class ReportPlanned {
    private ReportPlanned() {}

    static Block clause(Matter matter) {
        var id = ReportComposer.section("planned");
        return Paper.clause(
                id, "Planned meetings and correspondence activities", lines(id, matter));
    }

    static List<Block> lines(Id id, Matter matter) {
        var body = new ArrayList<Block>();
        var taken = new HashSet<Id>();
        for (var each : matter.meeting().results().planned())
            body.add(
                    Paper.item(
                            Paper.part(id, each.sitting().date().toString(), taken),
                            Item.Marker.DASH,
                            words(each)));
        if (body.isEmpty()) body.add(Paper.none(id));
        return body;
    }

    private static String words(Planned planned) {
        var sitting = planned.sitting();
        var words =
                "%s: %s, %s Geneva time, %s"
                        .formatted(
                                planned.title(),
                                sitting.day(),
                                sitting.hours(),
                                planned.place().isBlank() ? "e-meeting" : planned.place());
        var until = planned.contributions();
        if (!until.isEmpty()) words += "; contributions by " + ReportTexts.day(until);
        var terms = planned.terms().strip();
        return terms.isEmpty() ? words + "." : words + ". " + Sentence.ended(terms);
    }
}
