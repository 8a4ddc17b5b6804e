package org.rubric.interchange.word;

import java.nio.file.Path;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.dump.Dump;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// Dumps Word files into a folder: `DumpCorpus OUT FILE…`, for looking at by hand.
final class DumpCorpus {
    private DumpCorpus() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            var file = Path.of(arguments[i]);
            var name = file.getFileName().toString().replaceFirst("\\.docx$", "");
            long start = System.nanoTime();
            var imported = new WordImporter().read(file, Progress.NONE);
            long read = (System.nanoTime() - start) / 1_000_000;
            var numbering = Numbering.of(imported.accepted());
            var resolved = Resolution.of(imported.accepted(), numbering).document();
            Dump.of(resolved, numbering, name).write(folder, name);
            System.out.println(
                    name
                            + " "
                            + read
                            + " ms "
                            + imported.tally()
                            + " findings "
                            + imported.findings().size());
        }
    }
}
