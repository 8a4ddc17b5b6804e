package org.rubric.meeting.report;

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
        return ReportComposer.unnumbered(id, "Actions sought", lines(id, matter));
    }

    static List<Block> lines(Id id, Matter matter) {
        var body = new ArrayList<Block>();
        var parent = parent(matter.meeting());
        var whom = parent.isEmpty() ? "The parent group" : name(parent);
        body.add(Paper.paragraph(id.part("lead"), whom + " is invited to:"));
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
            lines.add(Sentence.of("delete the work item %s;".formatted(deleted)));
        for (var sent : results.outputs().liaisons())
            lines.add(
                    Sentence.of(
                            "note the liaison statement “%s” (%s);"
                                    .formatted(sent.title(), numbers.liaison(sent))));
        for (var asked : results.outputs().sought())
            lines.add(Sentence.of(asked.strip().replaceAll("[.;]$", "") + ";"));
        if (!results.planned().isEmpty()) {
            var planned = Sentence.of("agree to the meetings planned");
            lines.add(reference(planned, matter, "planned").and(";"));
        }
        lines.add(Sentence.of("approve this report."));
        return lines;
    }

    private static Sentence draft(DraftText draft, Numbers numbers) {
        return Sentence.of(
                "%s %s “%s” (%s);"
                        .formatted(
                                verb(draft.wanted()),
                                draft.text().workItem(),
                                draft.text().title(),
                                numbers.finalText(draft)));
    }

    private static String verb(DraftText.Wanted wanted) {
        return switch (wanted) {
            case APPROVAL -> "approve";
            case DETERMINATION -> "determine";
            case CONSENT -> "consent to";
            case AGREEMENT -> "agree to";
        };
    }

    private static Sentence item(Justification form, Matter matter) {
        var sentence =
                Sentence.of(
                        "agree to the new work item %s (%s"
                                .formatted(form.item().name(), matter.numbers().form(form)));
        if (!matter.variant().programme()) return sentence.and(");");
        return sentence.and(", ").see(ReportComposer.section("forms")).and(");");
    }

    private static Sentence reference(Sentence words, Matter matter, String section) {
        if (matter.variant() == Variant.PROGRESS) return words;
        return words.and(" (").see(ReportComposer.section(section)).and(")");
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
        if (group.matches("WP\\d+/\\d+")) return "Working Party " + group.substring(2);
        if (group.matches("SG\\d+")) return "Study Group " + group.substring(2);
        return group;
    }
}
