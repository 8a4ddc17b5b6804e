package org.rubric.desk.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rubric.desk.OpenJob;
import org.rubric.desk.review.Returning.Sign;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.revision.Proposal;
import org.rubric.revision.merging.Adopting;

/// Find out whether a Word file is a copy of a draft that came back, and what it proposes.
public record ReturnJob(Document draft, Path file) {

    /// @throws IOException one sentence that says what the file is and what to do
    public Returning run(Progress progress) throws IOException {
        var read = new OpenJob(file).read(progress);
        var after = Adopting.of(draft, read.accepted());
        return new Returning(
                Sign.WORDS, 1, draft, List.of(Proposal.of("", draft, after)), read.findings());
    }
}
