package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rubric.interchange.pdf.file.Crew;
import org.rubric.interchange.pdf.picture.PictureCopy;
import org.rubric.interchange.pdf.picture.Stamps;
import org.rubric.drawing.Drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Drawings as XObjects, each painted into the unit square. The same picture is stored once.
final class Pictures {
    private Pictures() {}

    /// Whether a drawing has a size at all.
    static boolean paintable(Drawing drawing) {
        return positive(drawing.width()) && positive(drawing.height());
    }

    /// XObjects of the drawings, in their order. A drawing that fails to paint itself becomes a
    /// frame, and its number is told.
    static List<COSStream> of(COSDocument document, List<Drawing> drawings, IntConsumer failed)
            throws IOException {
        var copies =
                Crew.indexes(drawings.size())
                        .mapToObj(i -> PictureCopy.of(drawings.get(i)))
                        .toList();
        var known = new HashMap<String, COSStream>();
        var objects = new ArrayList<COSStream>(drawings.size());
        for (int i = 0; i < drawings.size(); i++) {
            int number = i;
            Runnable told = () -> failed.accept(number);
            objects.add(object(document, drawings.get(i), copies.get(i), known, told));
        }
        var forms = new LinkedHashSet<COSStream>();
        for (var object : objects)
            if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) forms.add(object);
        Stamps.share(document, List.copyOf(forms));
        for (var form : forms) VectorForm.coarsen(form);
        return objects;
    }

    private static COSStream object(
            COSDocument document,
            Drawing drawing,
            PictureCopy copy,
            Map<String, COSStream> known,
            Runnable failed)
            throws IOException {
        var stored = known.get(copy.digest());
        if (stored != null) return stored;
        var object =
                copy.bitmap() == null
                        ? VectorForm.of(new PDDocument(document), drawing, failed)
                        : copy.bitmap().stream(document);
        if (!copy.digest().isEmpty()) known.put(copy.digest(), object);
        return object;
    }

    private static boolean positive(double length) {
        return length > 0 && length < Double.POSITIVE_INFINITY;
    }
}
