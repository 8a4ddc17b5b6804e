package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.util.List;
import org.rubric.desk.knowledge.Myself;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.catalogue.Person;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;

/// Puts into the header table of a document what its meeting and its poster know.
///
/// @param me who posts; without a name where nobody has said it
record Covering(Meeting meeting, Person me) {

    /// What the document says itself stays, but for the number.
    Document of(Document document, Assigned number) {
        var front = document.front();
        var people = people(front.people());
        var now = front.withPeople(people);
        return document.withFront(now.withHeader(header(now, number)));
    }

    private People people(People people) {
        var questions = people.questions();
        if (questions.isEmpty()) questions = meeting.occasion().party().questions();
        var contacts = people.contacts();
        if (contacts.isEmpty() && !me.name().isBlank()) contacts = List.of(me.contact());
        contacts = contacts.stream().map(this::completed).toList();
        return new People(contacts, questions, people.workItem());
    }

    /// Of the poster everything is known.
    private Contact completed(Contact contact) {
        return contact.name().equalsIgnoreCase(me.name()) ? me.contact() : contact;
    }

    private MeetingHeader header(FrontMatter front, Assigned number) {
        var header = front.header();
        var kind = front.identity().kind();
        var banner =
                Words.text(kind == DocumentKind.LIAISON_STATEMENT ? "banner.liaison" : "banner.td");
        return new MeetingHeader(
                header.banner().isEmpty() ? banner : header.banner(),
                number.printed(),
                sitting(header.sitting()),
                header.source().isEmpty() ? source(front) : header.source(),
                header.purpose(),
                header.liaison());
    }

    private MeetingHeader.Sitting sitting(MeetingHeader.Sitting known) {
        var occasion = meeting.occasion();
        var place = occasion.electronic() ? "E-meeting" : occasion.place().strip();
        return new MeetingHeader.Sitting(
                first(occasion.studyPeriod(), known.studyPeriod()),
                first(occasion.studyGroup(), known.studyGroup()),
                known.workingParty(),
                place.isEmpty()
                        ? occasion.days()
                        : Words.text("cover.place", place, occasion.days()));
    }

    private String source(FrontMatter front) {
        if (!front.identity().kind().meeting()) return Words.text("cover.editors");
        var questions = front.people().questions();
        var question = questions.isEmpty() ? "" : questions.getFirst();
        var day = meeting.occasion().sittings().getLast().date().toString();
        var signed = Myself.source(me, question, day);
        if (!signed.isBlank() && !signed.equals(me.contact().organization())) return signed;
        return meeting.occasion().party().questions().isEmpty()
                ? Words.text("cover.chair", meeting.occasion().group())
                : Words.text("cover.rapporteur", meeting.occasion().group());
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
