package org.rubric.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.meeting.report.ReportJob;
import org.rubric.desk.FileNames;
import org.rubric.desk.Sample;
import org.rubric.desk.Subject;
import org.rubric.document.wording.Wording;

/// What the program does when it is started for its window where there is no screen: its main job
/// on the sample, told in three lines.
public final class WithoutWindow {
    private static final Wording WORDS = Wording.in("commandline");

    private final Desk desk;
    private final Console console;

    public WithoutWindow(Desk desk, PrintStream out, PrintStream err) {
        this.desk = desk;
        this.console = new Console(out, err);
    }

    /// @return the exit code of a verb
    public int run() {
        try {
            var draft = desk.subject(Sample.DRAFT);
            var checked = desk.check(CheckJob.of(draft));
            var paper = export(draft);
            var job = new ReportJob(Sample.meeting().title(), Optional.empty());
            var report = export(job.run(desk).subject());
            console.say(WORDS.of("window.checked", draft.name(), Counts.of(checked.findings())));
            console.say(WORDS.of("window.wrote", paper, report));
            console.say(WORDS.of("window.none"));
            return Exit.FINE;
        } catch (IOException e) {
            return Failure.told(e, console, false);
        }
    }

    private String export(Subject subject) throws IOException {
        var folder = Files.isDirectory(Path.of("target")) ? Path.of("target") : desk.home();
        var file = folder.resolve(FileNames.of(subject.name()) + ".pdf");
        return desk.export(new ExportJob(subject, ExportJob.Format.PDF, file)).words();
    }
}
