package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.Backup;
import org.rubric.desk.backup.BackupSettings;
import org.rubric.desk.backup.BringBackJob;
import org.rubric.desk.backup.Doors;
import org.rubric.desk.backup.DraftCard;
import org.rubric.desk.backup.Keyring;
import org.rubric.desk.backup.RestoreJob;
import org.rubric.desk.backup.Source;
import org.rubric.desk.backup.Swap;
import org.rubric.document.wording.Wording;
import org.rubric.repository.Protection;
import org.rubric.repository.HomeLock;

/// `restore`: what a backup holds comes back, whole or in part.
final class RestoreVerb implements Verb {
    private static final Wording SAYING = Wording.in("backup");
    private static final String MISSING = "missing";
    private static final String DRAFT = "draft";
    private static final String LIST = "list";

    private final Desk desk;
    private final Console console;

    RestoreVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "restore",
                SAYING.of("verb.restore"),
                Operands.one("DIR|FILE"),
                List.of(
                        Usage.flag(MISSING, SAYING.of("verb.restore.missing")),
                        Usage.value(DRAFT, "NAME", SAYING.of("verb.restore.draft")),
                        Usage.flag(LIST, SAYING.of("verb.restore.list"))),
                List.of(
                        "rubric restore /media/stick/rubric",
                        "rubric restore everything.zip --draft Y.IoT-flood"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        long ways = List.of(MISSING, DRAFT, LIST).stream().filter(words::has).count();
        if (ways > 1) throw new UsageException(SAYING.of("verb.restore.ways"));
        if (ways == 0) free();
        var progress = new ProgressLine(console);
        var store = Optional.of(BackupSettings.of(desk.home()).store());
        var place = Path.of(words.operand());
        var doors = doors(words);
        if (words.has(MISSING) || words.has(DRAFT)) doors.with(desk.repository());
        var source = Source.of(place, store, doors, progress);
        progress.end();
        source.told().forEach(console::tell);
        if (words.has(LIST)) return list(source, doors);
        int code =
                ways == 0 ? whole(source, doors, progress) : some(words, source, doors, progress);
        source.damageOfWhatCame().forEach(console::tell);
        return source.harmed().isEmpty() ? code : Exit.INPUT;
    }

    /// Before a passphrase is asked for and a large file read: nothing has the documents open.
    private void free() throws IOException {
        if (Files.isDirectory(desk.home())) HomeLock.whileClosed(desk.home(), () -> {});
    }

    /// The passphrase is asked for once, whatever it opens.
    private Keyring doors(Words words) {
        var passphrases = Passphrases.of(words);
        var typed = new AtomicReference<char[]>();
        var doors =
                new Keyring(
                        key -> {
                            if (typed.get() == null) typed.set(passphrases.asked("passphrase.ask"));
                            return Keyring.typed(typed.get()).unlock(key);
                        });
        try {
            new Protection(desk.home()).keyFile().ifPresent(doors::with);
        } catch (IOException _) {
            // What is here is harmed: all the more is a backup wanted.
            return doors;
        }
        return doors;
    }

    private int list(Source source, Doors doors) throws IOException {
        try (var backup = Backup.open(source.file(), doors)) {
            var head = backup.head();
            console.tell(SAYING.of("verb.listed", source.file(), head.made().toString()));
            for (var card : backup.drafts())
                if (!card.held().removed())
                    console.say(
                            card.name()
                                    + "  "
                                    + card.changed()
                                    + "  "
                                    + SAYING.of("verb.versions", card.versions().size()));
        }
        source.damage().forEach(console::tell);
        return source.harmed().isEmpty() ? Exit.FINE : Exit.INPUT;
    }

    private int whole(Source source, Doors doors, ProgressLine progress) throws IOException {
        var told = new RestoreJob(desk.home(), doors).prepare(source, progress);
        progress.end();
        told.forEach(console::tell);
        new Swap(desk.home()).settleNow().ifPresent(console::say);
        return told.isEmpty() ? Exit.FINE : Exit.INPUT;
    }

    private int some(Words words, Source source, Doors doors, ProgressLine progress)
            throws IOException {
        try (var backup = Backup.open(source.file(), doors)) {
            var job = new BringBackJob(desk.repository(), backup, desk.author());
            var name = words.value(DRAFT);
            Predicate<DraftCard> wanted =
                    card ->
                            name.isEmpty()
                                    ? job.isMissing(card)
                                    : card.name().equalsIgnoreCase(name.get());
            var brought = job.run(wanted, progress);
            progress.end();
            if (name.isPresent() && brought.drafts().isEmpty() && brought.told().isEmpty())
                throw new IOException(SAYING.of("verb.restore.none", name.get()));
            brought.told().forEach(console::tell);
            for (var entry : desk.repository().drafts())
                if (brought.drafts().contains(entry.draft())) console.say(entry.name());
            return brought.told().isEmpty() ? Exit.FINE : Exit.INPUT;
        }
    }
}
