package org.rubric.meeting;

import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A meeting: the whole ledger as one value.
public record Meeting(
        Id id,
        Occasion occasion,
        List<AgendaItem> agenda,
        List<MeetingDocument> documents,
        List<Participant> participants,
        Results results) {

    public Meeting {
        agenda = List.copyOf(agenda);
        documents = List.copyOf(documents);
        participants = List.copyOf(participants);
    }

    /// `Q4/20 Rapporteur Group e-meeting (19 January 2027)`.
    public String title() {
        return occasion.title();
    }

    public Optional<MeetingDocument> document(Id wanted) {
        return documents.stream().filter(document -> document.id().equals(wanted)).findFirst();
    }

    /// The documents of that kind, in their order.
    public List<MeetingDocument> documents(MeetingDocument.Kind kind) {
        return documents.stream().filter(d -> d.number().kind() == kind).toList();
    }

    /// Documents about which nothing has been concluded yet; base texts and other TDs need none.
    public List<MeetingDocument> open() {
        return documents.stream()
                .filter(d -> d.number().kind() != MeetingDocument.Kind.TEMPORARY_DOCUMENT)
                .filter(d -> d.conclusion().isEmpty())
                .toList();
    }

    /// How many contributions ended that way.
    public long concluded(Conclusion.Kind kind) {
        return documents(MeetingDocument.Kind.CONTRIBUTION).stream()
                .flatMap(document -> document.conclusion().stream())
                .filter(conclusion -> conclusion.kind() == kind)
                .count();
    }

    /// The meeting with one document changed; the same if there is no such document.
    public Meeting update(Id document, UnaryOperator<MeetingDocument> change) {
        var next = new ArrayList<>(documents);
        next.replaceAll(each -> each.id().equals(document) ? change.apply(each) : each);
        return withDocuments(next);
    }

    public Meeting withDocuments(List<MeetingDocument> changed) {
        return new Meeting(id, occasion, agenda, changed, participants, results);
    }

    public Meeting withAgenda(List<AgendaItem> changed) {
        return new Meeting(id, occasion, changed, documents, participants, results);
    }

    public Meeting withParticipants(List<Participant> changed) {
        return new Meeting(id, occasion, agenda, documents, changed, results);
    }

    public Meeting withOccasion(Occasion changed) {
        return new Meeting(id, changed, agenda, documents, participants, results);
    }

    public Meeting withResults(Results changed) {
        return new Meeting(id, occasion, agenda, documents, participants, changed);
    }
}
