package org.rubric.desk.backup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.repository.Inventory.Held;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.Inventory.Text;
import org.rubric.repository.Repository;

/// Brings drafts of a backup into a store that has others. None of those is touched: a draft whose
/// place is taken comes beside it, with a place of its own.
public record BringBackJob(Repository repository, Backup backup, String author) {

    /// What came.
    ///
    /// @param told in sentences, what was harmed and did not
    public record Brought(List<Id> drafts, List<String> told) {}

    /// Whether the store has no draft in that place.
    public boolean isMissing(DraftCard card) {
        return !card.held().removed() && repository.refill().free(card.held().draft());
    }

    /// @throws java.util.concurrent.CancellationException if the user has cancelled; what came
    /// until
    ///     then stays
    public Brought run(Predicate<DraftCard> wanted, Progress progress) throws IOException {
        var brought = new ArrayList<Id>();
        var told = new ArrayList<String>();
        var chosen = backup.drafts().stream().filter(wanted).toList();
        var steps = new Steps(progress, 0, 1, chosen.size());
        for (var card : chosen) {
            steps.next(Saying.of("restoring"));
            try {
                brought.add(bring(card, told));
            } catch (Harmed e) {
                told.add(e.getMessage());
            }
        }
        if (backup.lost() > 0) told.add(Saying.of("lost.pictures", backup.lost()));
        return new Brought(brought, told);
    }

    /// A version becomes a draft of its own.
    public Id version(DraftCard card, int number) throws IOException {
        var document = backup.version(card, number);
        var held = new Held(anew(), false);
        var text = new Text(card.state(), card.changed(), document, 0);
        repository.refill().draft(held, text, List.of());
        return held.draft();
    }

    private Id bring(DraftCard card, List<String> told) throws IOException, Harmed {
        boolean missing = isMissing(card);
        var held = new Held(missing ? card.held().draft() : anew(), false);
        var text = new Text(card.state(), card.changed(), read(card), 0);
        var versions = Rebuilding.versions(backup, card, told);
        repository.refill().draft(held, text, versions);
        if (missing) beside(card, told);
        return held.draft();
    }

    private org.rubric.document.Document read(DraftCard card) throws Harmed {
        try {
            return backup.text(card);
        } catch (IOException e) {
            throw new Harmed(e);
        }
    }

    /// What was kept beside a draft comes with it: ignored checks, returned copies, names of
    /// versions. Their records have its name in theirs. The draft is there before, whatever becomes
    /// of them.
    private void beside(DraftCard card, List<String> told) {
        var id = card.held().draft().value();
        var records = new ArrayList<Item>();
        for (var record : backup.contents().map(Contents::records).orElse(List.of())) {
            if (!record.name().contains(id)) continue;
            try {
                var bytes = Unread.of(() -> backup.bytes(record.part()));
                var text = new String(bytes, Parts.CHARSET);
                records.add(new Item(record.kind(), record.name(), text));
            } catch (Unread _) {
                told.add(Saying.of("lost.record", record.kind(), record.name()));
            }
        }
        for (var value : backup.values())
            if (records.stream().anyMatch(record -> names(record, value))) value(value, told);
        try {
            repository.refill().records(records, author);
        } catch (IOException e) {
            told.add(Saying.of("lost.beside", card.name(), Reason.of(e)));
        }
    }

    private static boolean names(Item record, String value) {
        return record.name().contains(value) || record.content().contains(value);
    }

    private void value(String name, List<String> told) {
        try {
            repository.refill().value(name, () -> backup.value(name));
        } catch (IOException | IllegalArgumentException _) {
            told.add(Saying.of("lost.value"));
        }
    }

    private static Id anew() {
        return Id.of(UUID.randomUUID().toString());
    }

    /// A draft cannot be read from the backup; others can.
    private static final class Harmed extends Exception {
        private static final long serialVersionUID = 1L;

        Harmed(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
