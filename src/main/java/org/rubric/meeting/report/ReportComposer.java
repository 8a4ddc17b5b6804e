package org.rubric.meeting.report;

import org.rubric.meeting.Occasion;
import org.rubric.meeting.Meeting;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Settings;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The report of a rapporteur group meeting (Recommendation ITU-T A.1, 2.3.3.12, in the order in
/// use in the study groups). What nobody has recorded is left empty, never made up; a section in
/// which nothing happened says "None".
public final class ReportComposer {
    private ReportComposer() {}

    /// The report of that meeting. Equal meetings give equal reports.
    public static Document compose(Meeting meeting, Catalogue catalogue) {
        var body = new ArrayList<Block>();
        body.add(ReportOpening.sought(meeting));
        body.add(ReportOpening.introduction(meeting, catalogue));
        body.add(ReportSummary.clause(meeting));
        body.add(ReportOpening.documentation(meeting, catalogue));
        body.add(ReportOpening.interim(meeting));
        body.add(ReportOpening.ipr(meeting));
        body.add(ReportDiscussion.clause(meeting));
        body.addAll(ReportTexts.clauses(meeting));
        body.add(ReportProgramme.clause(meeting));
        body.add(ReportProgramme.candidates(meeting));
        body.add(ReportProgramme.planned(meeting));
        body.addAll(ReportAnnexes.clauses(meeting));
        body.add(rule());
        return new Document(
                root(meeting),
                Settings.COMPUTED,
                front(meeting, catalogue),
                body,
                Apparatus.EMPTY,
                Map.of());
    }

    /// The paragraphs that wait for the rapporteur's words: observations that are still empty.
    public static List<Id> waiting(Document report) {
        var empty = new ArrayList<Id>();
        report.forEach(
                block -> {
                    if (block instanceof Paragraph paragraph
                            && block.id().value().endsWith(ReportDiscussion.OBSERVATION)
                            && Inline.text(paragraph.runs()).isBlank()) empty.add(block.id());
                });
        return empty;
    }

    /// `Report of Q4/20 Rapporteur Group meeting (e-meeting, 19 January 2027)`: the form by which
    /// such reports are found.
    static String title(Occasion occasion) {
        var place = occasion.electronic() ? "e-meeting" : occasion.place();
        return "Report of %s %s meeting (%s, %s)"
                .formatted(occasion.group(), occasion.kind().words(), place, occasion.days());
    }

    /// The Id under which a section's blocks stand.
    static Id section(String name) {
        return Id.of("report/" + name);
    }

    private static Id root(Meeting meeting) {
        return meeting.id().part("report");
    }

    private static FrontMatter front(Meeting meeting, Catalogue catalogue) {
        var occasion = meeting.occasion();
        var title = title(occasion);
        var identity = new Identity("", "", title, DocumentKind.REPORT, "", "en");
        var questions = Stream.of(occasion.question()).filter(q -> q.matches("\\d+/\\d+")).toList();
        return new FrontMatter(
                identity,
                Approval.EMPTY,
                new People(contacts(occasion, catalogue), questions, ""),
                new Abstract(List.of(summary(occasion)), List.of(), List.of()),
                header(occasion, catalogue),
                List.of());
    }

    private static Block summary(Occasion occasion) {
        var words = "This TD contains the report of the %s.".formatted(occasion.title());
        return Paper.paragraph(section("abstract/1"), words);
    }

    private static MeetingHeader header(Occasion occasion, Catalogue catalogue) {
        var party = catalogue.question(occasion.question()).map(q -> q.workingParty()).orElse("");
        var place = occasion.electronic() ? "E-meeting" : occasion.place();
        return new MeetingHeader(
                "TD",
                "TD to be assigned",
                new MeetingHeader.Sitting(
                        occasion.studyPeriod(),
                        occasion.studyGroup(),
                        party,
                        place + ", " + occasion.days()),
                "Rapporteur " + occasion.group(),
                "Information",
                MeetingHeader.Liaison.NONE);
    }

    private static List<Contact> contacts(Occasion occasion, Catalogue catalogue) {
        var day = occasion.sittings().getFirst().date().toString();
        return Stream.of("Rapporteur", "Co-rapporteur", "Associate rapporteur")
                .flatMap(title -> catalogue.holders(title, occasion.group(), day).stream())
                .map(person -> person.contact())
                .distinct()
                .toList();
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
