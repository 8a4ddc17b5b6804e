package org.rubric.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rubric.interchange.bundle.dump.Dump;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// Write structure and text of a document for other programs.
public record DumpJob(Subject subject, Path folder) {

    /// @return the two files
    public List<Path> run() throws IOException {
        var numbering = Numbering.of(subject.document());
        var resolved = Resolution.of(subject.document(), numbering).document();
        var dump = Dump.of(resolved, numbering, subject.name());
        var structure = folder.resolve(subject.name() + ".json");
        var text = folder.resolve(subject.name() + ".txt");
        WholeFile.write(structure, out -> out.write(dump.json().getBytes(StandardCharsets.UTF_8)));
        WholeFile.write(text, out -> out.write(dump.text().getBytes(StandardCharsets.UTF_8)));
        return List.of(structure, text);
    }
}
