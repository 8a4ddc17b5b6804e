package org.rubric.interchange.word.writing;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.rubric.document.Placement;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Redline;
import org.rubric.typesetting.Look;

/// Edits a Word file at random and writes the redline: `RedlineCorpus OUT.docx FILE`, with what it
/// costs, the fifth time.
final class RedlineCorpus {
    private RedlineCorpus() {}

    public static void main(String[] arguments) throws Exception {
        var old = new WordImporter().read(Path.of(arguments[1]), Progress.NONE).base();
        var session = Session.of(old);
        var commands = new RandomCommands(new Random(7));
        for (int i = 0; i < 60; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        var now = session.snapshot().document();
        var look = Look.usual(now.front().identity().kind());
        var threads = ManagementFactory.getThreadMXBean();
        var redline = Redline.of(old, now, Recorded.AUTHOR, Recorded.DATE);
        for (int i = 0; i < 5; i++) {
            long start = threads.getCurrentThreadCpuTime();
            new WordExporter().write(now, look, new ByteArrayOutputStream(), Progress.NONE);
            long plain = threads.getCurrentThreadCpuTime();
            var named = new RedlineExporter.Named(Recorded.AUTHOR, Recorded.DATE);
            var out = new ByteArrayOutputStream();
            new RedlineExporter(Placement.NONE)
                    .write(old, redline, named, look, out, Progress.NONE);
            long end = threads.getCurrentThreadCpuTime();
            System.out.printf(
                    "plain %d ms, redline %d ms%n",
                    (plain - start) / 1_000_000, (end - plain) / 1_000_000);
            Files.write(Path.of(arguments[0]), out.toByteArray());
        }
    }
}
