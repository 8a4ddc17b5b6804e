package org.rubric.desk.meeting.ledger;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.review.ReturnJob;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.repository.Records;

/// Reads what the documents of a meeting propose to its drafts, and keeps it. Only what is new is
/// read, or whose file is another. In the background, one at a time.
///
/// @param store where it is kept
/// @param base which draft each document is about
public record Proposing(Stored store, Hanging files, Base base) {

    /// The store.
    ///
    /// @param texts the drafts as they are now
    /// @param author who reads
    public record Stored(Records records, Reviews reviews, Texts texts, String author) {
        public Shelf shelf(Id meeting, Id draft) {
            return new Shelf(reviews, meeting, draft);
        }

        Notebook notebook() {
            return new Notebook(records);
        }
    }

    /// The drafts as they are now.
    public interface Texts {
        Document text(Id draft) throws IOException;
    }

    /// Reads; what cannot be read is told in its answer and stops no other.
    ///
    /// @param progress told of each document; answers whether to go on
    public List<Answer> run(Meeting meeting, Progress progress) {
        var answers = new ArrayList<Answer>();
        var known = new HashMap<Id, Optional<Against>>();
        double all = meeting.documents().size();
        int count = 0;
        for (var document : meeting.documents()) {
            if (!progress.at(document.number().printed(), count++ / all)) break;
            var draft = base.draft(document);
            if (draft.isEmpty() || base.isBase(meeting, document)) continue;
            if (!known.containsKey(draft.get()))
                known.put(draft.get(), against(meeting, draft.get(), answers));
            known.get(draft.get())
                    .map(text -> new Contribution(this, meeting, document, text).answer())
                    .ifPresent(answers::add);
        }
        return answers;
    }

    private Optional<Against> against(Meeting meeting, Id draft, List<Answer> answers) {
        var posted = base.of(meeting, draft);
        try {
            return Optional.of(new Basing(this, meeting, draft).against(posted));
        } catch (IOException | RuntimeException e) {
            posted.ifPresent(d -> answers.add(Answer.troubled(d.id(), draft, e.getMessage())));
            return Optional.empty();
        }
    }

    /// The Word file of a document; empty: it has none.
    public Optional<Path> file(Meeting meeting, MeetingDocument document) {
        return files.word(meeting.id(), document).stream().findFirst();
    }

    /// What of a document is kept; empty: nothing.
    public Optional<Shelf> shelf(Meeting meeting, MeetingDocument document) {
        return base.draft(document).map(draft -> store.shelf(meeting.id(), draft));
    }

    static ReturnJob job(Document text, Path file) throws IOException {
        if (java.nio.file.Files.size(file) > LARGEST)
            throw new IOException(Words.of("contribution.large", file.getFileName()));
        return new ReturnJob(text, file);
    }

    private static final long LARGEST = 64L << 20;
}
