package org.rubric.interchange.word.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Placement;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.archive.Parcel;
import org.rubric.revision.Redline;
import org.rubric.typesetting.Look;

/// Writes a redline as Word file with recorded changes (ISO/IEC 29500-1, 17.13.5): who accepts all
/// of them has the newer version, who rejects all the older one, with the numbers, captions and
/// references of each. Lists of contents have the entries of the newer version.
///
/// The file carries no source and does not record what its reader changes.
public final class RedlineExporter {
    private final Placement placement;

    /// @param placement of the newer version in the same look, for the pages in its contents
    public RedlineExporter(Placement placement) {
        this.placement = placement;
    }

    /// @param old the older version, of which the redline was made
    /// @param author who is named for numbers and values that are others now; empty: nobody
    /// @param date ISO date or date and time of these; empty: none
    /// @param out left open
    /// @return what the reader of the file should know
    /// @throws CancellationException if the user has cancelled
    public List<Finding> write(
            Document old,
            Redline redline,
            Named made,
            Look look,
            OutputStream out,
            Progress progress)
            throws IOException {
        var sides = Sides.of(old, redline, made.author(), made.date());
        var material = new Material(redline, sides, look, placement::folio);
        var parcel = new Parcel(out, stream -> new Inked(material, stream));
        WordExporter.write(material, parcel, progress);
        parcel.finish();
        return material.findings();
    }

    /// Who changed something and when.
    ///
    /// @param author empty: nobody
    /// @param date ISO date or date and time; empty: not known
    public record Named(String author, String date) {}
}
