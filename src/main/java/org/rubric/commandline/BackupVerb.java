package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.BackupFolder;
import org.rubric.desk.backup.BackupJob;
import org.rubric.desk.backup.BackupSettings;
import org.rubric.desk.backup.Made;
import org.rubric.desk.backup.Rotation;
import org.rubric.desk.backup.Wrapping;
import org.rubric.document.wording.Wording;

/// `backup`: everything the store holds, in one verified file.
final class BackupVerb implements Verb {
    private static final Wording SAYING = Wording.in("backup");
    private static final String OPEN = "open";

    private final Desk desk;
    private final Console console;

    BackupVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "backup",
                SAYING.of("verb.backup"),
                Operands.one("DIR|FILE.zip"),
                List.of(Usage.flag(OPEN, SAYING.of("verb.backup.open"))),
                List.of("rubric backup /media/stick/rubric", "rubric backup everything.zip"));
    }

    @Override
    public int run(Words words) throws IOException {
        var target = Path.of(words.operand());
        var settings = BackupSettings.of(desk.home());
        var progress = new ProgressLine(console);
        var wrapping = words.has(OPEN) ? Wrapping.OPEN : Wrapping.of(desk.repository());
        var job = new BackupJob(desk.repository(), desk.home(), settings.store(), wrapping);
        Made made;
        if (words.operand().toLowerCase(Locale.ROOT).endsWith(".zip"))
            made = job.run(target, settings.sequence() + 1, progress);
        else {
            var folder = new BackupFolder(target, settings.store());
            made = folder.next(job, settings.sequence(), Rotation.USUAL, progress);
        }
        // Only what went where backups usually go is the last one of them.
        boolean usual =
                settings.folder().isEmpty()
                        || made.file().startsWith(Path.of(settings.folder().get()));
        (usual ? settings.after(made) : settings.beside(made)).keep(desk.home());
        progress.end();
        made.missing().forEach(console::tell);
        console.say(
                SAYING.of(
                        "verb.made",
                        made.file(),
                        made.head().drafts(),
                        Math.max(1, made.size() >> 10)));
        return made.missing().isEmpty() ? Exit.FINE : Exit.STORE;
    }
}
