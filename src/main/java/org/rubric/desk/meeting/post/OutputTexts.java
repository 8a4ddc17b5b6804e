package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.OpenJob;
import org.rubric.desk.meeting.ledger.Shelf;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.desk.review.Reviews;
import org.rubric.desk.revision.VersionNames;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.repository.Draft;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Version;
import org.rubric.revision.Proposal;

/// The drafts of the store that a meeting works on, and the text that each of them began with.
public record OutputTexts(Desk desk, Meeting meeting) {

    /// Drafts that contributions bear upon or that go for a decision, by their work item, in the
    /// order of the documents.
    public Map<Id, String> drafts() throws IOException {
        var found = new LinkedHashMap<Id, String>();
        for (var document : meeting.documents()) {
            if (document.number().kind() != MeetingDocument.Kind.CONTRIBUTION) continue;
            var item = document.heading().workItem();
            var draft = document.bearing().draft().or(() -> named(item));
            draft.ifPresent(id -> found.putIfAbsent(id, item));
        }
        for (var text : meeting.results().outputs().drafts())
            named(text.text().workItem())
                    .ifPresent(id -> found.putIfAbsent(id, text.text().workItem()));
        for (var id : List.copyOf(found.keySet())) if (!kept(id)) found.remove(id);
        return found;
    }

    private boolean kept(Id draft) throws IOException {
        return desk.repository().drafts().stream().anyMatch(each -> each.draft().equals(draft));
    }

    /// The drafts that go for a decision.
    public List<Id> decided() {
        return meeting.results().outputs().drafts().stream()
                .flatMap(text -> named(text.text().workItem()).stream())
                .distinct()
                .toList();
    }

    /// `Y.4123 (ex Y.IoT-flood)` is known by either name.
    private Optional<Id> named(String workItem) {
        try {
            for (var name : workItem.split("\\s*\\(ex |\\)"))
                if (!name.isBlank()) {
                    var found = desk.repository().find(name.strip());
                    if (found.isPresent()) return found.map(DraftEntry::draft);
                }
            return Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// What changes of a draft are told against: the base text that contributions were held
    /// against, else the text that returned copies rest on, else a
    /// version named as the base text, else the last one before the meeting, else the file of the
    /// base text; empty: nothing earlier is known.
    public Optional<Posting.Since> since(Id draft, String workItem) throws IOException {
        var base = base(draft, workItem);
        var name = base.map(each -> each.number().printed()).orElse(Words.of("posting.before"));
        var reviews = Reviews.in(desk.repository().records(), Shelf.MOST);
        var shelf = new Shelf(reviews, meeting.id(), draft).found();
        var ours = shelf.copies().stream().flatMap(each -> each.proposals().stream()).toList();
        if (shelf.base().isPresent() && !ours.isEmpty())
            return Optional.of(new Posting.Since(name, shelf.base().get(), ours));
        var authors = authors(draft);
        if (!authors.isEmpty())
            return Optional.of(new Posting.Since(name, authors.getFirst().before(), authors));
        if (shelf.base().isPresent())
            return Optional.of(new Posting.Since(name, shelf.base().get(), List.of()));
        var version = version(draft, name);
        if (version.isPresent())
            return Optional.of(new Posting.Since(name, version.get(), List.of()));
        return base.flatMap(this::file).map(text -> new Posting.Since(name, text, List.of()));
    }

    private List<Proposal> authors(Id draft) throws IOException {
        var all = new ArrayList<Proposal>();
        for (var copy : Reviews.in(desk.repository().records()).of(draft))
            all.addAll(copy.proposals());
        return all;
    }

    private Optional<MeetingDocument> base(Id draft, String workItem) {
        return meeting.documents().stream()
                .filter(each -> each.number().kind() == MeetingDocument.Kind.TEMPORARY_DOCUMENT)
                .filter(
                        each ->
                                each.bearing().draft().equals(Optional.of(draft))
                                        || each.heading().workItem().equals(workItem))
                .findFirst();
    }

    private Optional<Document> version(Id draft, String name) throws IOException {
        var repository = desk.repository();
        var open = repository.opened(draft);
        if (open.isPresent()) return version(open.get(), name);
        try (var opened = repository.open(draft)) {
            return version(opened, name);
        }
    }

    private Optional<Document> version(Draft draft, String name) throws IOException {
        var begins = meeting.occasion().sittings().getFirst().begins().toInstant();
        Optional<Version> found = Optional.empty();
        for (var each : new VersionNames(desk.repository().records()).of(draft)) {
            if (each.name().contains(name)) return Optional.of(draft.version(each.number()));
            if (each.made().isBefore(begins)) found = Optional.of(each);
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.version(found.get().number()));
    }

    private Optional<Document> file(MeetingDocument base) {
        for (var name : base.files())
            try {
                var file = new MeetingFiles(desk::files, meeting.id()).file(base.id(), name);
                if (name.endsWith(".docx"))
                    return Optional.of(new OpenJob(file).read(Progress.NONE).accepted());
            } catch (IOException | IllegalArgumentException _) {
                // A base text that cannot be read leaves the clean text.
            }
        return Optional.empty();
    }
}
