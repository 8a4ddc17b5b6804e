package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;
import org.rubric.repository.RepositoryException;

/// The justifications of the store, one for each entry of a draft that needs one. What the
/// catalogue or an earlier answer knows is filled in; an answer that was given stands.
public final class JustificationBook {
    private static final Kind<Justification> KIND = Kind.of("justification", Justification.class);

    private final Records records;

    public JustificationBook(Records records) {
        this.records = records;
    }

    /// What A.5 asks about the entries of a draft: those of clause 2 whose text is neither of ITU
    /// nor of ISO or IEC, in their order.
    public List<Justification> of(Document draft, ReferenceList list) throws RepositoryException {
        var all = new ArrayList<Justification>();
        for (var one : list.entries()) if (isOutside(one)) all.add(of(draft, one));
        return all;
    }

    /// Whether A.5 asks for a justification.
    public static boolean isOutside(Listed one) {
        return one.normative()
                && one.verdict().named().filter(text -> !text.accepted()).isPresent();
    }

    /// What is known of one entry.
    public Justification of(Document draft, Listed one) throws RepositoryException {
        var kept = records.find(KIND, key(draft.id().value(), one.entry().id().value()));
        var named = one.verdict().named().orElseThrow();
        var now =
                new Justification(
                        draft.id().value(),
                        one.entry().id().value(),
                        named.body(),
                        named.entry(),
                        kept.map(Justification::answers).orElse(java.util.Map.of()));
        for (var item : JustificationItem.values())
            if (now.answer(item).isEmpty()) now = now.with(item, known(item, one, now));
        return now;
    }

    /// Keeps the answers.
    public CompletionStage<Instant> put(Justification answered, String author) {
        return records.put(KIND, key(answered.draft(), answered.entry()), answered, author);
    }

    private static String key(String draft, String entry) {
        var key = draft + "/" + entry;
        return key.length() > 400 ? key.substring(0, 400) : key;
    }

    private String known(JustificationItem item, Listed one, Justification now)
            throws RepositoryException {
        return switch (item) {
            case DESCRIPTION -> Inline.text(one.entry().entry().runs()).strip();
            case APPROVAL -> one.verdict().text().map(JustificationBook::approval).orElse("");
            case RELATION ->
                    one.verdict().chain().isEmpty()
                            ? ""
                            : Words.text("justification.replaced", one.verdict().chain());
            case QUALIFICATION -> earlier(now.body()).orElse("");
            case JUSTIFICATION, IPR, QUALITY, STABILITY, REFERENCES, OTHER -> "";
        };
    }

    private static String approval(Recommendation text) {
        var standing = text.standing();
        var date =
                standing.date().isEmpty()
                        ? ""
                        : Words.text("justification.approved", standing.date());
        if (standing.status().isBlank()) return date;
        return date.isEmpty()
                ? standing.status()
                : Words.text("justification.standing", standing.status(), date);
    }

    /// An organization is described once.
    private Optional<String> earlier(String body) throws RepositoryException {
        return records.all(KIND).values().stream()
                .filter(other -> other.body().equals(body))
                .map(other -> other.answer(JustificationItem.QUALIFICATION))
                .filter(answer -> !answer.isEmpty())
                .findFirst();
    }
}
