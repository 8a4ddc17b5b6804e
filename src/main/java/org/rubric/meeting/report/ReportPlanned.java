package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
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
        return Paper.clause(id, Words.text("report.planned"), lines(id, matter));
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
        var place =
                planned.place().isBlank() ? Words.text("mail.post.electronic") : planned.place();
        var until = planned.contributions();
        var key = until.isEmpty() ? "report.planned.at" : "report.planned.due";
        var words =
                Words.text(
                        key,
                        planned.title(),
                        sitting.day(),
                        sitting.hours(),
                        place,
                        ReportTexts.day(until));
        var terms = planned.terms().strip();
        return terms.isEmpty() ? words : words + " " + Sentence.ended(terms);
    }
}
