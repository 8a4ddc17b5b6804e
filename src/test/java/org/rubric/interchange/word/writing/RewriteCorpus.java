package org.rubric.interchange.word.writing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.dump.Dump;
import org.rubric.interchange.word.WordImporter;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.typesetting.Look;

/// Writes Word files anew and reads them as if Word had changed them: `RewriteCorpus OUT FILE…`
/// leaves the files and dumps of what was read, for looking at by hand.
final class RewriteCorpus {
    private RewriteCorpus() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (int i = 1; i < arguments.length; i++) {
            var file = Path.of(arguments[i]);
            var name = file.getFileName().toString().replaceFirst("\\.docx$", "");
            var first = new WordImporter().read(file, Progress.NONE).base();
            var look = Look.usual(first.front().identity().kind());
            long start = System.nanoTime();
            var bytes = new ByteArrayOutputStream();
            var findings = new WordExporter().write(first, look, bytes, Progress.NONE);
            long wrote = (System.nanoTime() - start) / 1_000_000;
            var whole = folder.resolve(name + ".docx");
            Files.write(whole, bytes.toByteArray());
            var again = new WordImporter().read(whole, Progress.NONE).base();
            var bare = Bare.of(whole, folder.resolve(name + "-bare.docx"));
            var read = new WordImporter().read(bare, Progress.NONE);
            var numbering = Numbering.of(read.base());
            var resolved = Resolution.of(read.base(), numbering).document();
            Dump.of(resolved, numbering, name).write(folder, name);
            var touched = Bare.touched(whole, folder.resolve(name + "-touched.docx"));
            var late = new WordImporter().read(touched, Progress.NONE).base();
            var counted = Numbering.of(late);
            Dump.of(Resolution.of(late, counted).document(), counted, name)
                    .write(Files.createDirectories(folder.resolve("touched")), name);
            System.out.println(
                    name
                            + " "
                            + wrote
                            + " ms, same "
                            + again.equals(first)
                            + " findings "
                            + findings.size()
                            + " read again "
                            + read.tally());
        }
    }
}
