package org.rubric.rules;

import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.reference;

import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

/// Bad and good of what is asked of a text for consent alone.
final class ConsentCases {
    private static final String FULL = "The gateway reports what it measures to the platform.";

    /// What is known beside the drafts of the table.
    static final Decision NEAR = new Decision(Stage.CONSENT, Map.of(Id.of("asked"), 3));

    private ConsentCases() {}

    static void addTo(List<RuleCases> all) {
        for (var open :
                List.of(
                        "Every tbd minutes.",
                        "Every TBD minutes.",
                        "Periods are left for further study.")) add(all, "NRM-15", 1, six(p(open)));
        add(all, "NRM-15", 1, six(note("Periods are to be determined.")));
        for (var fine :
                List.of(
                        "A tbdx.",
                        "It has to be determined whether it rains.",
                        "It is studied further.",
                        "The file a.tbd is read.")) add(all, "NRM-15", 0, six(p(fine)));
        add(all, "NRM-15", 0, six(new Block.EditorsNote(Id.of("n"), Traits.NONE, runs("tbd"))));
        editions(all);
        justified(all);
        headings(all);
    }

    private static void editions(List<RuleCases> all) {
        add(all, "REF-14", 1, two("r", "ITU-T Y.9998", "Recommendation ITU-T Y.9998 (2012), Dam."));
        add(all, "REF-14", 0, two("r", "ITU-T Y.9998", "Recommendation ITU-T Y.9998 (2020), Dam."));
        add(all, "REF-14", 0, two("r", "ITU-T Y.9998", "Recommendation ITU-T Y.9998, Dam."));
        add(all, "REF-14", 0, two("r", "ITU-T Y.1", "Recommendation ITU-T Y.1 (1999), Dam."));
    }

    private static void justified(List<RuleCases> all) {
        add(all, "REF-11", 1, two("asked", "IETF RFC 1", "IETF RFC 1 (1969), Hosts."));
        add(all, "REF-11", 0, two("told", "IETF RFC 1", "IETF RFC 1 (1969), Hosts."));
    }

    private static void headings(List<RuleCases> all) {
        add(all, "STR-09", 1, six(p(FULL), p("Alarm handling"), p(FULL)));
        add(all, "STR-09", 1, six(p("6.3 Alarms at night"), p(FULL)));
        add(all, "STR-09", 1, six(p(bold("Alarms, and 2 more")), p(FULL)));
        add(all, "STR-09", 1, recommendation(annex("A", "X", p("A.2 Alarms"), p(FULL))));
        add(all, "STR-09", 0, six(p(FULL), p(FULL)));
        add(all, "STR-09", 0, six(p("Alarm handling")));
        add(all, "STR-09", 0, six(p("Alarm handling."), p(FULL)));
        add(all, "STR-09", 0, six(p("where"), p(FULL)));
        add(all, "STR-09", 0, six(p("Level 2 alarms"), p(FULL)));
        add(all, "STR-09", 0, six(p(FULL), p("Alarm handling"), p("Level")));
        add(all, "STR-09", 0, recommendation(clause("5", "Conventions", p("Words"), p(FULL))));
    }

    private static Inline bold(String words) {
        return new Inline.Text(words, Marks.of(Marks.Style.BOLD));
    }

    private static List<Inline> runs(String words) {
        return Inline.plain(words);
    }

    private static Document two(String id, String tag, String words) {
        return recommendation(clause("2", "References", reference(id, tag, words)));
    }

    private static Document six(Block... body) {
        return recommendation(clause("6", "Reports", body));
    }

    private static void add(List<RuleCases> all, String code, int hits, Document document) {
        all.add(new RuleCases(code, hits, document));
    }
}
