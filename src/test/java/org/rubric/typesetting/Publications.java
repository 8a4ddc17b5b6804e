package org.rubric.typesetting;

import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;

import java.util.List;
import org.rubric.document.Abstract;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;

/// Documents that are made to be looked at in several looks.
final class Publications {
    private Publications() {}

    /// Y.4123 of June 2018 with a text of some pages.
    static Document recommendation() {
        return document(DocumentKind.RECOMMENDATION, "Y.4123", "2018-06-13");
    }

    static Document document(DocumentKind kind, String number, String date) {
        var identity =
                new Identity(
                        number,
                        "Y.flood",
                        "Flood sensing gateways",
                        kind,
                        "Global information infrastructure – Internet of things",
                        "en");
        var summary = Block.Paragraph.of(Id.of("s1"), Inline.plain("This text is on gateways."));
        var front =
                FrontMatter.EMPTY
                        .withIdentity(identity)
                        .withApproval(new Approval("AAP", "", date, "1.0", "20", "11.1002/1"))
                        .withOverview(
                                new Abstract(
                                        List.of(summary), List.of("Flood", "gateway"), List.of()));
        return Document.of(
                front,
                List.of(
                        clause("c1", "Scope", p("word ".repeat(900))),
                        clause("c2", "References", p("More.")),
                        annex("x", "Profiles", p("Last."))));
    }

    /// A document posted in a meeting.
    static Document posted(DocumentKind kind, String number) {
        var sitting = new MeetingHeader.Sitting("2025-2028", "20", "2/20", "Geneva, 9 June 2026");
        var liaison =
                new MeetingHeader.Liaison(
                        List.of("JTC 1"), List.of(), List.of("SG17"), "SG20 meeting", "1 May 2027");
        var header = new MeetingHeader("", number, sitting, "Alpha Telecom", "Discussion", liaison);
        var contact = new Contact("Ana Silva", "Alpha", "Portugal", "+351 1", "ana@alpha.example");
        var front =
                FrontMatter.EMPTY
                        .withIdentity(new Identity("", "", "On gateways", kind, "", "en"))
                        .withHeader(header)
                        .withPeople(new People(List.of(contact, contact), List.of("4/20"), ""));
        return Document.of(front, List.of(p("word ".repeat(1500))));
    }
}
