package org.rubric.workbench.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.Backup;
import org.rubric.desk.backup.BringBackJob;
import org.rubric.desk.backup.BringBackJob.Brought;
import org.rubric.desk.backup.Doors;
import org.rubric.desk.backup.DraftCard;
import org.rubric.desk.backup.Head;
import org.rubric.desk.backup.Keyring;
import org.rubric.desk.backup.Source;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.repository.Protection;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.seal.Unlocking;
import org.rubric.workbench.BottomLine.Deed;
import org.rubric.workbench.Words;
import org.rubric.workbench.Working;
import org.rubric.workbench.write.WritePlace;

/// Looks into a backup and brings back from it. The file is opened anew for each question: a drive
/// can be taken out in between.
final class Holding {
    private final Words words;
    private final Desk desk;
    private final WritePlace.Frame frame;
    private final Aside aside;
    private final Consumer<Id> open;
    private final Replacing replacing;

    /// What a look found.
    private record Seen(Source source, List<HeldRow.Held> rows) {}

    private interface Asked<T> {
        T of(Backup backup) throws IOException;
    }

    Holding(Words words, Desk desk, WritePlace.Frame frame, Aside aside, Consumer<Id> open) {
        this.words = words;
        this.desk = desk;
        this.frame = frame;
        this.aside = aside;
        this.open = open;
        replacing = new Replacing(words, desk, frame, aside);
    }

    /// @param back shows what was shown before
    void open(Path file, Bounds place, Runnable back) {
        aside.ask(() -> Head.of(file), head -> show(file, head, place, back));
    }

    private void show(Path file, Head head, Bounds place, Runnable back) {
        var box = new HoldsPanel[1];
        var looked = new Looked(file);
        var deeds =
                new HoldsPanel.Deeds(
                        back,
                        held -> read(looked, held, box[0]),
                        held -> bring(looked, held),
                        () -> missing(looked),
                        () -> replacing.by(looked, place),
                        typed -> look(looked, box[0], Optional.of(Keyring.typed(typed))));
        box[0] = new HoldsPanel(words, head, new Protection(desk.home()).isOn(), deeds);
        frame.overlay().below(box[0], place);
        look(looked, box[0], Optional.empty());
    }

    /// A backup of the documents at hand opens by itself, others once their passphrase was typed.
    private void look(Looked looked, HoldsPanel panel, Optional<Unlocking> typed) {
        aside.<Runnable>ask(
                () -> {
                    try {
                        var ring = new Keyring(typed.orElse(Unlocking.NOBODY));
                        looked.opened(ring.with(desk.repository()));
                        var seen = seen(looked);
                        return () -> panel.show(seen.rows, seen.source.damage());
                    } catch (SealException e) {
                        if (!Doors.isShut(e)) throw e;
                        var wrong = typed.isEmpty() ? "" : e.getMessage();
                        return () -> panel.locked(wrong);
                    }
                },
                Runnable::run);
    }

    private Seen seen(Looked looked) throws IOException {
        var source = Source.of(looked.file(), Optional.empty(), looked.doors(), Progress.NONE);
        return in(
                looked,
                backup -> {
                    var job = new BringBackJob(desk.repository(), backup, desk.author());
                    var rows = new ArrayList<HeldRow.Held>();
                    for (var card : backup.drafts())
                        if (!card.held().removed())
                            rows.addAll(HeldRow.of(card, job.isMissing(card)));
                    return new Seen(source, rows);
                });
    }

    private static <T> T in(Looked looked, Asked<T> asked) throws IOException {
        try (var backup = Backup.open(looked.file(), looked.doors())) {
            return asked.of(backup);
        }
    }

    private void read(Looked looked, HeldRow.Held held, HoldsPanel panel) {
        aside.ask(
                () -> in(looked, backup -> Plain.of(text(backup, held))),
                plain -> panel.read(held, plain));
    }

    private static Document text(Backup backup, HeldRow.Held held) throws IOException {
        return held.version().isEmpty()
                ? backup.text(held.card())
                : backup.version(held.card(), held.version().get().number());
    }

    private void bring(Looked looked, HeldRow.Held held) {
        if (held.version().isPresent()) {
            int number = held.version().get().number();
            job(
                    looked,
                    (job, _) -> new Brought(List.of(job.version(held.card(), number)), List.of()));
            return;
        }
        Predicate<DraftCard> that = card -> card.held().equals(held.card().held());
        job(looked, (job, progress) -> job.run(that, progress));
    }

    private void missing(Looked looked) {
        job(looked, (job, progress) -> job.run(job::isMissing, progress));
    }

    private interface Bringing {
        Brought by(BringBackJob job, Progress progress) throws IOException;
    }

    private void job(Looked looked, Bringing bringing) {
        frame.overlay().close();
        var working = new Working(words, frame.bottom(), looked.name());
        aside.ask(
                () ->
                        in(
                                looked,
                                backup ->
                                        bringing.by(
                                                new BringBackJob(
                                                        desk.repository(), backup, desk.author()),
                                                working)),
                this::brought,
                working::end);
    }

    private void brought(Brought brought) {
        var said = new ArrayList<String>();
        said.add(words.of("safe.brought", brought.drafts().size()));
        said.addAll(brought.told());
        var deeds =
                brought.drafts().size() == 1
                        ? List.of(
                                new Deed(
                                        words.of("safe.open"),
                                        () -> open.accept(brought.drafts().getFirst())))
                        : List.<Deed>of();
        frame.bottom().wrote(String.join(" ", said), deeds);
    }
}
