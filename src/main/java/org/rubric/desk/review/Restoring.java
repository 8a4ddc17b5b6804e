package org.rubric.desk.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.Tally;
import org.rubric.typesetting.Look;

/// A file of ours that somebody changed, opened as a text of its own: what was changed is done to
/// the text that the file carries, so that all the rest is what it was and not what a Word file can
/// say of it. What the page shows wins over what the file carries.
public record Restoring(Path file) {

    /// @param read what the importer made of the file
    /// @return the same where the file carries no source, or is its faithful picture
    /// @throws IOException one sentence that says what the file is
    public Imported of(Imported read) throws IOException {
        var imprint = Imprint.of(file, read.accepted());
        var source = imprint.source();
        if (source.isEmpty() || source.get().equals(read.accepted())) return read;
        var base = source.get();
        var look = imprint.look().orElse(Look.usual(base.front().identity().kind()));
        var sent = Bare.readBack(base, look);
        var shown = Bare.read(file, Progress.NONE);
        var deduced = new Deducing(base, sent).all(shown, imprint.saver());
        var text = deduced.getFirst().after();
        var recorded = Deducing.telling(deduced.subList(1, deduced.size()));
        var accepted = recorded.isEmpty() ? text : recorded.getLast().after();
        return new Imported(text, List.copyOf(recorded), read.findings(), Tally.of(accepted));
    }
}
