package org.rubric.desk.approval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Desk;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.Verdict;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Draft;
import org.rubric.rules.Decision;
import org.rubric.rules.Stage;

/// What the store knows beside a text that is to be decided on. Any thread may ask; reads records.
public record Consenting(Desk desk) {

    /// Of a draft that is open: it is looked at as a text for consent once it is on its way there.
    public Decision of(Document document) {
        try {
            return draft(document).isPresent() ? near(document) : Decision.NONE;
        } catch (IOException _) {
            // Whoever opens the store is told; the text is checked as one under study.
            return Decision.NONE;
        }
    }

    /// A check with what is known beside its text, if that goes to consent.
    public CheckJob beside(CheckJob job) throws IOException {
        return job.decision().near() ? job.at(near(job.subject().document())) : job;
    }

    /// Of a text that goes to consent.
    private Decision near(Document document) throws IOException {
        return new Decision(Stage.CONSENT, unanswered(document));
    }

    /// The draft on its way to approval that is open with that document.
    private Optional<Id> draft(Document document) throws IOException {
        for (var record : desk.approvals().all())
            if (desk.repository()
                    .opened(record.draft())
                    .map(Draft::document)
                    .filter(open -> open.id().equals(document.id()))
                    .isPresent()) return Optional.of(record.draft());
        return Optional.empty();
    }

    private Map<Id, Integer> unanswered(Document document) throws IOException {
        var entries = entries(document);
        if (entries.isEmpty()) return Map.of();
        var index = TextIndex.of(desk.catalogue());
        var book = new JustificationBook(desk.repository().records());
        var open = new HashMap<Id, Integer>();
        for (var entry : entries) {
            var verdict = Verdict.of(entry, index);
            var one = new Listed(entry, true, List.of(), verdict, Listed.Advice.NONE);
            if (!JustificationBook.isOutside(one)) continue;
            int many = book.of(document, one).missing().size();
            if (many > 0) open.put(entry.id(), many);
        }
        return open;
    }

    /// What is listed and is not for information; whether it stands in clause 2 the rule sees.
    private static List<Block.Reference> entries(Document document) {
        var all = new ArrayList<Block.Reference>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Reference entry && !entry.tag().startsWith("b-"))
                        all.add(entry);
                });
        return all;
    }
}
