package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Settings;
import org.rubric.document.Traits;
import org.rubric.meeting.Meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The report of a meeting (Recommendation ITU-T A.1, 2.3.3.12 and appendix I, in the order in use
/// in the study groups). What nobody has recorded is left open, never made up; a section in which
/// nothing happened says "None".
public final class ReportComposer {
    private ReportComposer() {}

    /// The report of that meeting in the usual form of its kind.
    public static Document compose(Meeting meeting, Catalogue catalogue) {
        return compose(Variant.of(meeting.occasion().kind()), meeting, List.of(), catalogue);
    }

    /// Equal meetings give equal reports.
    ///
    /// @param others whose reports are joined into one that joins
    public static Document compose(
            Variant variant, Meeting meeting, List<Meeting> others, Catalogue catalogue) {
        var matter = Matter.of(variant, meeting, others, catalogue);
        var body = new ArrayList<Block>(body(matter));
        body.add(rule());
        return new Document(
                meeting.id().part(variant.role()),
                Settings.COMPUTED,
                ReportFront.of(matter),
                body,
                Apparatus.EMPTY,
                Map.of());
    }

    private static List<Block> body(Matter matter) {
        return switch (matter.variant()) {
            case RAPPORTEUR_GROUP, QUESTION, WORKING_PARTY -> whole(matter);
            case REGIONAL_GROUP -> coordinating(matter);
            case PROGRESS -> ProgressReport.clauses(matter);
            case FIGURES -> FiguresReport.clauses(matter);
        };
    }

    private static List<Block> whole(Matter matter) {
        return List.of(
                ReportSought.clause(matter),
                ReportIntroduction.clause(matter),
                ReportSummary.clause(matter),
                ReportDocuments.documentation(matter),
                ReportDocuments.interim(matter),
                ipr(matter),
                ReportDiscussion.clause(matter),
                ReportTexts.recommendations(matter),
                ReportTexts.agreement(matter),
                ReportTexts.liaisons(matter),
                ReportProgramme.clause(matter),
                ReportProgramme.candidates(matter),
                ReportPlanned.clause(matter),
                ReportActions.clause(matter),
                ReportDocuments.annex(matter),
                ReportParticipants.annex(matter),
                ReportForms.annex(matter));
    }

    /// Of a group without texts and work items of its own.
    private static List<Block> coordinating(Matter matter) {
        return List.of(
                ReportSought.clause(matter),
                ReportIntroduction.clause(matter),
                ReportSummary.clause(matter),
                ReportDocuments.documentation(matter),
                ipr(matter),
                ReportDiscussion.clause(matter),
                ReportTexts.liaisons(matter),
                ReportPlanned.clause(matter),
                ReportActions.clause(matter),
                ReportDocuments.annex(matter),
                ReportParticipants.annex(matter));
    }

    private static Block ipr(Matter matter) {
        var id = section("ipr");
        var sentence = matter.meeting().results().ipr().sentence();
        return unnumbered(
                id, Words.text("agenda.ipr"), List.of(Paper.paragraph(id.part("1"), sentence)));
    }

    /// The paragraphs that wait for the rapporteur's words: observations that are still empty.
    public static List<Id> waiting(Document report) {
        var empty = new ArrayList<Id>();
        report.forEach(
                block -> {
                    if (waits(block)) empty.add(block.id());
                });
        return empty;
    }

    /// The record that a block is the rapporteur's own paragraph about; empty: it is none.
    public static Optional<Id> observed(Id block) {
        var name = block.value();
        if (!name.endsWith(Discussed.OBSERVATION)) return Optional.empty();
        return Optional.of(
                Id.of(name.substring(0, name.length() - Discussed.OBSERVATION.length())));
    }

    /// Whether a block is a place for the rapporteur's words that is still empty.
    static boolean waits(Block block) {
        return block instanceof Paragraph
                && block.id().value().endsWith(Discussed.OBSERVATION)
                && Inline.text(block.runs()).isBlank();
    }

    /// The Id under which a section's blocks stand.
    static Id section(String name) {
        return Id.of("report/" + name);
    }

    private static Block rule() {
        return new Paragraph(
                section("end"),
                Traits.NONE,
                Paragraph.Role.RULE,
                Inline.plain("_______________________"));
    }

    /// A section without a number.
    static Clause unnumbered(Id id, String title, List<Block> body) {
        return Paper.clause(id, Clause.Kind.UNNUMBERED, title, body);
    }
}
