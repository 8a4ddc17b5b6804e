package org.rubric.interchange.pdf;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSDocument;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.interchange.Progress;
import org.rubric.interchange.pdf.file.Crew;
import org.rubric.interchange.pdf.file.Deflate;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Mark;

/// Writes an imprint as a tagged PDF: by default one that conforms to PDF/A-2a and PDF/UA-1 at
/// once.
///
/// The same imprint gives the same bytes. Pages are made by several threads; an exporter keeps
/// nothing between two files and may be used by several threads.
public final class PdfExporter {

    /// In the usual edition, without telling anybody.
    public List<Finding> write(Imprint imprint, OutputStream out) throws IOException {
        return write(imprint, Edition.USUAL, out);
    }

    /// Without telling anybody.
    public List<Finding> write(Imprint imprint, Edition edition, OutputStream out)
            throws IOException {
        return write(imprint, edition, out, Progress.NONE);
    }

    /// @param out left open
    /// @param progress told of every page; what it says to stop ends as a [CancellationException]
    /// @return what is in the file other than it should be
    /// @throws IOException when `out` cannot be written to, or the file could not be what its
    ///     standard says; nothing is written then
    /// @throws IllegalArgumentException if the imprint contradicts itself: elements out of order,
    ///     or pieces of the structure that do not nest
    public List<Finding> write(
            Imprint imprint, Edition edition, OutputStream out, Progress progress)
            throws IOException {
        if (imprint.pages().isEmpty()) throw new IllegalArgumentException("No page to write");
        Silence.check(imprint, edition.standard());
        var inventory = Inventory.of(imprint);
        int many = imprint.pages().size();
        var sheets = sheets(imprint, inventory, progress);
        try (var document = new COSDocument()) {
            var assembly = new Assembly(document, imprint, inventory, edition).add(sheets);
            at(progress, many, many);
            assembly.write(out);
            return frames(imprint, inventory, assembly.failed());
        }
    }

    private static List<Sheet> sheets(Imprint imprint, Inventory inventory, Progress progress) {
        var elements = imprint.elements();
        var pages = imprint.pages();
        var done = new AtomicInteger();
        try (var deflate = new Deflate()) {
            return Crew.indexes(pages.size())
                    .mapToObj(
                            i -> {
                                at(progress, done.getAndIncrement(), pages.size());
                                return PageWriter.write(inventory, elements, pages.get(i), deflate);
                            })
                    .toList();
        }
    }

    /// Half of the work is the pages, half the file.
    private static void at(Progress progress, int done, int many) {
        if (!progress.at(() -> Words.of("step.pages"), done / 2.0 / many))
            throw new CancellationException(Words.of("cancelled"));
    }

    /// A finding for each block with a picture that could not paint itself.
    private static List<Finding> frames(Imprint imprint, Inventory inventory, Set<Integer> failed) {
        if (failed.isEmpty()) return List.of();
        var blocks = new LinkedHashSet<Id>();
        for (var page : imprint.pages())
            for (var mark : page.marks())
                if (mark instanceof Mark.Painting painting
                        && failed.contains(inventory.number(painting.drawing())))
                    blocks.add(painting.block());
        return blocks.stream().map(PdfExporter::frame).toList();
    }

    private static Finding frame(Id block) {
        return Finding.of(
                "picture.unpainted", Severity.WARNING, block, Words.of("pdf.picture.unpainted"));
    }
}
