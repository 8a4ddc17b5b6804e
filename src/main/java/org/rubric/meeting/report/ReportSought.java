package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Block.Item;
import org.rubric.document.Id;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.Meeting;
import org.rubric.programme.Justification;

import java.util.ArrayList;
import java.util.List;

/// What the parent group is asked to do (A.1, appendix I, b). A working party's are numbered after
/// it: WP3-1, WP3-2.
final class ReportSought {
    private ReportSought() {}

    static Block clause(Matter matter) {
        return clause(ReportComposer.section("sought"), matter);
    }

    static Block clause(Id id, Matter matter) {
        return ReportComposer.unnumbered(id, Words.text("report.sought"), lines(id, matter));
    }

    static List<Block> lines(Id id, Matter matter) {
        var body = new ArrayList<Block>();
        var parent = parent(matter.meeting());
        var whom = parent.isEmpty() ? Words.text("report.sought.parent") : name(parent);
        body.add(Paper.paragraph(id.part("lead"), Words.text("report.sought.lead", whom)));
        var tag = parent.matches("WP\\d+/.*") ? parent.replaceAll("/.*", "") : "";
        int number = 0;
        for (var line : sought(matter)) {
            number++;
            var part = id.part(Integer.toString(number));
            body.add(
                    tag.isEmpty()
                            ? Paper.item(part, Item.Marker.NUMBER, line)
                            : Paper.tagged(part, tag + "-" + number, line));
        }
        return body;
    }

    private static List<Sentence> sought(Matter matter) {
        var lines = new ArrayList<Sentence>();
        var meeting = matter.meeting();
        var results = meeting.results();
        var numbers = matter.numbers();
        for (var draft : results.outputs().drafts()) lines.add(draft(draft, numbers));
        for (var form : results.programme().proposed()) lines.add(item(form, matter));
        for (var deleted : results.programme().deleted())
            lines.add(Sentence.of(Words.text("report.sought.delete", deleted)));
        for (var sent : results.outputs().liaisons())
            lines.add(
                    Sentence.of(
                            Words.text(
                                    "report.sought.liaison", sent.title(), numbers.liaison(sent))));
        for (var asked : results.outputs().sought())
            lines.add(Sentence.of(asked.strip().replaceAll("[.;]$", "") + ";"));
        if (!results.planned().isEmpty()) {
            boolean alone = matter.variant() == Variant.PROGRESS;
            var words =
                    Words.text(
                            alone ? "report.sought.planned" : "report.sought.planned.see",
                            Sentence.HERE);
            lines.add(Sentence.of(words, ReportComposer.section("planned")));
        }
        lines.add(Sentence.of(Words.text("report.sought.report")));
        return lines;
    }

    private static Sentence draft(DraftText draft, Numbers numbers) {
        return Sentence.of(
                Words.text(
                        "report.sought." + draft.wanted().name().toLowerCase(java.util.Locale.ROOT),
                        draft.text().workItem(),
                        draft.text().title(),
                        numbers.finalText(draft)));
    }

    private static Sentence item(Justification form, Matter matter) {
        var key = matter.variant().programme() ? "report.sought.item.see" : "report.sought.item";
        var words = Words.text(key, form.item().name(), matter.numbers().form(form), Sentence.HERE);
        return Sentence.of(words, ReportComposer.section("forms"));
    }

    /// `WP3/20`, `SG20`; empty: not known.
    private static String parent(Meeting meeting) {
        var occasion = meeting.occasion();
        if (!occasion.party().parent().isEmpty()) return occasion.party().parent();
        boolean part = occasion.party().questions().isEmpty() && !occasion.studyGroup().isEmpty();
        return part ? "SG" + occasion.studyGroup() : "";
    }

    /// `Working Party 3/20`, `Study Group 20`.
    static String name(String group) {
        if (group.matches("WP\\d+/\\d+")) return Words.text("report.party", group.substring(2));
        if (group.matches("SG\\d+")) return Words.text("report.group", group.substring(2));
        return group;
    }
}
