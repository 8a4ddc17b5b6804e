package org.rubric.interchange.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.rubric.typesetting.Imprint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

/// Writes an imprint as a tagged PDF that conforms to PDF/A-2a and PDF/UA-1 at once.
///
/// The same imprint gives the same bytes. Pages are made by several threads; an exporter keeps
/// nothing between two files and may be used by several threads.
public final class PdfExporter {

    /// @param out left open
    /// @throws IOException when `out` cannot be written to
    /// @throws IllegalArgumentException if the imprint contradicts itself: elements out of order,
    ///     or pieces of the structure that do not nest
    public void write(Imprint imprint, OutputStream out) throws IOException {
        if (imprint.pages().isEmpty()) throw new IllegalArgumentException("No page to write");
        var inventory = Inventory.of(imprint);
        var elements = imprint.elements();
        var sheets =
                IntStream.range(0, imprint.pages().size())
                        .parallel()
                        .mapToObj(
                                i -> PageWriter.write(inventory, elements, imprint.pages().get(i)))
                        .toList();
        try (var document = new PDDocument()) {
            new Assembly(document, imprint, inventory).add(sheets);
            document.save(out);
        }
    }
}
