package org.rubric.interchange.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.rubric.interchange.Progress;
import org.rubric.typesetting.Imprint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Writes an imprint as a tagged PDF that conforms to PDF/A-2a and PDF/UA-1 at once.
///
/// The same imprint gives the same bytes. Pages are made by several threads; an exporter keeps
/// nothing between two files and may be used by several threads.
public final class PdfExporter {

    /// Writes without telling anybody.
    public void write(Imprint imprint, OutputStream out) throws IOException {
        write(imprint, out, Progress.NONE);
    }

    /// @param out left open
    /// @param progress told of every page; what it says to stop ends as a [CancellationException]
    /// @throws IOException when `out` cannot be written to
    /// @throws IllegalArgumentException if the imprint contradicts itself: elements out of order,
    ///     or pieces of the structure that do not nest
    public void write(Imprint imprint, OutputStream out, Progress progress) throws IOException {
        if (imprint.pages().isEmpty()) throw new IllegalArgumentException("No page to write");
        var inventory = Inventory.of(imprint);
        var elements = imprint.elements();
        int many = imprint.pages().size();
        var done = new AtomicInteger();
        var sheets =
                IntStream.range(0, many)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    at(progress, done.getAndIncrement(), many);
                                    var page = imprint.pages().get(i);
                                    return PageWriter.write(inventory, elements, page);
                                })
                        .toList();
        try (var document = new PDDocument()) {
            new Assembly(document, imprint, inventory).add(sheets);
            at(progress, many, many);
            document.save(out);
        }
    }

    /// Half of the work is the pages, half the file.
    private static void at(Progress progress, int done, int many) {
        if (!progress.at("Writing the pages", done / 2.0 / many))
            throw new CancellationException("The user has cancelled");
    }
}
