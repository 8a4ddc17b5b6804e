package org.rubric.desk.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
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
    public Imported of(Imported read) {
        try {
            return restored(read);
        } catch (IOException | IllegalArgumentException _) {
            // What the file carries is damaged or not ours: it is a file as any other.
            return read;
        }
    }

    private Imported restored(Imported read) throws IOException {
        var imprint = Imprint.of(file, read.accepted());
        var source = imprint.source();
        if (source.isEmpty() || source.get().equals(read.accepted())) return read;
        var base = source.get();
        var look = imprint.look().orElse(Look.usual(base.front().identity().kind()));
        var sent = Bare.readBack(base, look);
        var shown = Bare.read(file, Progress.NONE);
        var deduced = new Deducing(base, sent).all(shown, imprint.saver());
        var all = deduced.proposals();
        var text = all.getFirst().after();
        var recorded = Deducing.telling(all.subList(1, all.size()));
        var accepted = recorded.isEmpty() ? text : recorded.getLast().after();
        var findings =
                shown.findings().stream()
                        .map(finding -> named(finding, deduced.names(), accepted))
                        .toList();
        return new Imported(text, recorded, findings, Tally.of(accepted));
    }

    /// The same about the block as the text calls it; about all of the text, where it has no such
    /// block.
    private static Finding named(Finding finding, Map<Id, Id> names, Document text) {
        var place = names.getOrDefault(finding.place(), finding.place());
        var known = text.find(place).isPresent() ? place : text.id();
        return new Finding(
                finding.code(), finding.severity(), known, finding.range(), finding.message());
    }
}
