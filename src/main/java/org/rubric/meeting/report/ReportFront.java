package org.rubric.meeting.report;

import org.rubric.document.Abstract;
import org.rubric.document.Approval;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Identity;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.meeting.Counting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;

import java.util.List;

/// The header table of a report and its abstract of one sentence.
final class ReportFront {
    private ReportFront() {}

    static FrontMatter of(Matter matter) {
        var occasion = matter.meeting().occasion();
        var title = title(matter.variant(), occasion);
        return new FrontMatter(
                new Identity("", "", title, DocumentKind.REPORT, "", "en"),
                Approval.EMPTY,
                new People(matter.officers().contacts(), questions(occasion), ""),
                new Abstract(
                        List.of(
                                Paper.paragraph(
                                        ReportComposer.section("abstract/1"),
                                        summary(matter.variant(), occasion))),
                        List.of(),
                        List.of()),
                header(matter),
                List.of());
    }

    /// Of a body as a whole they are all: `QALL/20`.
    private static List<String> questions(Occasion occasion) {
        var questions = occasion.party().questions();
        if (!questions.isEmpty() || occasion.studyGroup().isEmpty()) return questions;
        return List.of("ALL/" + occasion.studyGroup().replaceAll("\\D.*", ""));
    }

    /// The forms by which such reports are found: `Report of Q4/20 Rapporteur Group meeting
    /// (e-meeting, 19 January 2027)`.
    static String title(Variant variant, Occasion occasion) {
        var place = occasion.electronic() ? "e-meeting" : occasion.place();
        var when = "(" + place + ", " + occasion.days() + ")";
        var group = occasion.group();
        return switch (variant) {
            case RAPPORTEUR_GROUP, REGIONAL_GROUP ->
                    "Report of %s meeting %s".formatted(called(occasion), when);
            case QUESTION -> "Report of %s %s".formatted(questions(occasion.party()), when);
            case WORKING_PARTY -> "Report of %s %s".formatted(ReportSought.name(group), when);
            case PROGRESS -> "Rapporteur progress report, %s %s".formatted(group, when);
            case FIGURES ->
                    "Figures for the executive summary of %s %s"
                            .formatted(ReportSought.name(group), when);
        };
    }

    /// `Question 4/20`, `Questions 4/20 and 6/20`.
    private static String questions(Party party) {
        if (party.questions().isEmpty()) return party.printed();
        var word = party.joint() ? "Questions " : "Question ";
        return word + Counting.listed(party.questions());
    }

    /// `Q4/20 Rapporteur Group`; a body whose name says what it is, alone.
    private static String called(Occasion occasion) {
        if (occasion.party().questions().isEmpty()) return ReportSought.name(occasion.group());
        return occasion.group() + " " + occasion.kind().words();
    }

    private static String summary(Variant variant, Occasion occasion) {
        var what =
                switch (variant) {
                    case RAPPORTEUR_GROUP, QUESTION, REGIONAL_GROUP -> "the report";
                    case WORKING_PARTY -> "the report, joined from those of its Questions,";
                    case PROGRESS -> "the rapporteur's report on progress up to and including that";
                    case FIGURES -> "the figures for the executive summary";
                };
        return "This TD contains %s of the %s.".formatted(what, occasion.title());
    }

    private static MeetingHeader header(Matter matter) {
        var occasion = matter.meeting().occasion();
        var place = occasion.electronic() ? "E-meeting" : occasion.place();
        var given = matter.numbers().report(matter.variant());
        return new MeetingHeader(
                "TD",
                given.isEmpty() ? MeetingDocument.UNASSIGNED : given,
                new MeetingHeader.Sitting(
                        occasion.studyPeriod(),
                        occasion.studyGroup(),
                        party(matter),
                        place + ", " + occasion.days()),
                source(occasion),
                "Information",
                MeetingHeader.Liaison.NONE);
    }

    /// `3/20`: its own, its parent's, or that of its Questions.
    private static String party(Matter matter) {
        var party = matter.meeting().occasion().party();
        for (var name : List.of(party.body(), party.parent()))
            if (name.matches("WP\\d+/\\d+")) return name.substring(2);
        return matter.officers().workingParty();
    }

    private static String source(Occasion occasion) {
        if (occasion.party().questions().isEmpty()) return "Chair, " + occasion.group();
        return (occasion.party().joint() ? "Rapporteurs " : "Rapporteur ") + occasion.group();
    }
}
