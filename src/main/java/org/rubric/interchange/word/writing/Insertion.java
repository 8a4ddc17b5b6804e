package org.rubric.interchange.word.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Placement;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.archive.Parcel;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// A text as the parts of a Word file, without header table and front pages: to be put into another
/// file.
///
/// @param parts by name, in the order of the file
/// @param findings what the reader of the file should know
public record Insertion(Map<String, byte[]> parts, List<Finding> findings) {

    /// @throws java.util.concurrent.CancellationException if the user has cancelled
    public static Insertion of(Document document, Placement placement, Progress progress)
            throws IOException {
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        var material = new Material(resolved, numbering, placement::folio);
        var bytes = new ByteArrayOutputStream();
        var parcel = new Parcel(bytes);
        WordExporter.write(material, parcel, progress);
        parcel.finish();
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        }
        return new Insertion(parts, material.findings());
    }
}
