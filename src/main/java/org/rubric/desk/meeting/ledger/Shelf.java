package org.rubric.desk.meeting.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.review.Returned;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.revision.Proposal;

/// The changes that documents of one meeting propose to one draft, and the base text that marks
/// refer to. Not on the window's thread.
///
/// @param reviews of the store
public record Shelf(Reviews reviews, Id meeting, Id draft) {
    /// So many documents of one meeting can be copies of one draft.
    public static final int MOST = 400;

    private static final Id BASE = Id.of("base-text");

    /// What is on it.
    ///
    /// @param base empty: nothing was read yet
    /// @param copies by documents, each under the Id of its document
    public record Found(Optional<Document> base, List<Returned> copies) {
        public Found {
            copies = List.copyOf(copies);
        }

        public Optional<Returned> copy(Id document) {
            return copies.stream().filter(each -> each.id().equals(document)).findFirst();
        }
    }

    Id key() {
        return Id.of((meeting + "." + draft).replace('/', '_'));
    }

    public Found found() {
        var all = reviews.of(key());
        var base =
                all.stream()
                        .filter(each -> each.id().equals(BASE) && !each.proposals().isEmpty())
                        .findFirst()
                        .map(each -> each.proposals().getFirst().after());
        var copies =
                all.stream()
                        .filter(each -> !each.id().equals(BASE) && !each.proposals().isEmpty())
                        .toList();
        return new Found(base, copies);
    }

    /// Keeps the text that marks refer to.
    public void keepBase(Document text, String file, String author) throws IOException {
        var same = List.of(Proposal.of("", text, text));
        reviews.add(key(), new Returned(BASE, file, Instant.now(), same, Set.of()), author);
    }

    /// Keeps what a document proposes; in the place of what it proposed before.
    public void keep(Id document, String file, Proposal proposal, String author)
            throws IOException {
        var copy = new Returned(document, file, Instant.now(), List.of(proposal), Set.of());
        reviews.add(key(), copy, author);
    }

    /// Keeps more of what a document proposes, beside what it proposed before.
    public void more(Id document, Proposal proposal, String author) throws IOException {
        var before = found().copy(document);
        var all = new ArrayList<Proposal>(before.map(Returned::proposals).orElse(List.of()));
        all.add(proposal);
        var file = before.map(Returned::file).orElse("");
        reviews.add(key(), new Returned(document, file, Instant.now(), all, Set.of()), author);
    }

    /// The document proposes nothing any more.
    void drop(Id document, String author) {
        reviews.putAway(key(), document, author);
    }
}
