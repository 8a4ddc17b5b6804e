package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
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
        var place = occasion.electronic() ? Words.text("mail.post.electronic") : occasion.place();
        var when = Words.text("report.when", place, occasion.days());
        var group = occasion.group();
        return switch (variant) {
            case RAPPORTEUR_GROUP, REGIONAL_GROUP ->
                    Words.text("report.title.group", called(occasion), when);
            case QUESTION -> Words.text("report.title", questions(occasion.party()), when);
            case WORKING_PARTY -> Words.text("report.title", ReportSought.name(group), when);
            case PROGRESS -> Words.text("report.title.progress", group, when);
            case FIGURES -> Words.text("report.title.figures", ReportSought.name(group), when);
        };
    }

    /// `Question 4/20`, `Questions 4/20 and 6/20`.
    private static String questions(Party party) {
        if (party.questions().isEmpty()) return party.printed();
        return Words.text(
                party.joint() ? "report.questions" : "report.question",
                Counting.listed(party.questions()));
    }

    /// `Q4/20 Rapporteur Group`; a body whose name says what it is, alone.
    private static String called(Occasion occasion) {
        if (occasion.party().questions().isEmpty()) return ReportSought.name(occasion.group());
        return Words.text("report.called", occasion.group(), occasion.kind().words());
    }

    private static String summary(Variant variant, Occasion occasion) {
        var key =
                switch (variant) {
                    case RAPPORTEUR_GROUP, QUESTION, REGIONAL_GROUP -> "report.abstract";
                    case WORKING_PARTY -> "report.abstract.joined";
                    case PROGRESS -> "report.abstract.progress";
                    case FIGURES -> "report.abstract.figures";
                };
        return Words.text(key, occasion.title());
    }

    private static MeetingHeader header(Matter matter) {
        var occasion = matter.meeting().occasion();
        var place = occasion.electronic() ? Words.text("cover.electronic") : occasion.place();
        var given = matter.numbers().report(matter.variant());
        return new MeetingHeader(
                Words.text("banner.td"),
                given.isEmpty() ? MeetingDocument.UNASSIGNED : given,
                new MeetingHeader.Sitting(
                        occasion.studyPeriod(),
                        occasion.studyGroup(),
                        party(matter),
                        Words.text("cover.place", place, occasion.days())),
                source(occasion),
                Words.text("purpose.information"),
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
        if (occasion.party().questions().isEmpty())
            return Words.text("cover.chair", occasion.group());
        return Words.text(
                occasion.party().joint() ? "cover.rapporteurs" : "cover.rapporteur",
                occasion.group());
    }
}
