package org.rubric.interchange.pdf;

import org.rubric.interchange.pdf.file.Deflate;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.rubric.drawing.Drawing;
import org.rubric.interchange.pdf.picture.Coarsening;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// A drawing as lines and curves in a form XObject (ISO 32000-1, 8.10). Type becomes outlines, so a
/// form needs no fonts.
final class VectorForm {
    /// Sizes between which a form's own coordinates stay exact.
    private static final double SMALLEST = 1;
    private static final double LARGEST = 4000;

    /// Size from which nobody magnifies a form so far that a hundredth of a point could be seen.
    private static final double COARSE = 150;

    /// Deflated bytes above which a form is slow to show, and the longer side of what replaces it.
    private static final long LARGEST_FORM = 4 << 20;
    private static final double PIXELS = 2000;

    private VectorForm() {}

    /// @param failed told when the drawing could not paint itself and became a frame
    static COSStream of(PDDocument document, Drawing drawing, Runnable failed) throws IOException {
        double width = Math.clamp(drawing.width(), SMALLEST, LARGEST);
        double height = Math.clamp(drawing.height(), SMALLEST, LARGEST);
        try {
            var graphics = new PdfBoxGraphics2D(document, (float) width, (float) height);
            graphics.scale(width / drawing.width(), height / drawing.height());
            drawing.paint(graphics);
            graphics.dispose();
            var form = graphics.getXFormObject();
            allowed(form.getCOSObject());
            if (!writable(form)) return pixels(document, drawing);
            return unit(form, width, height);
        } catch (RuntimeException | StackOverflowError _) {
            failed.run();
            return unit(frame(document, width, height), width, height);
        }
    }

    /// Cuts what nobody can see off the numbers of a large form.
    static void coarsen(COSStream form) throws IOException {
        if (!(form.getDictionaryObject(COSName.BBOX) instanceof COSArray box)) return;
        var paper = new PDRectangle(box);
        if (Math.max(paper.getWidth(), paper.getHeight()) < COARSE) return;
        byte[] coarse;
        try (var content = form.createInputStream()) {
            coarse = Coarsening.of(content.readAllBytes());
        }
        try (OutputStream out = form.createRawOutputStream()) {
            out.write(Deflate.bytes(coarse));
        }
        form.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }

    /// Whether a form keeps within the limits of numbers (ISO 19005-2, 6.1.13) and of patience.
    private static boolean writable(PDFormXObject form) throws IOException {
        if (form.getCOSObject().getLength() > LARGEST_FORM) return false;
        try (var content = form.getContents()) {
            return !longNumber(content.readAllBytes());
        }
    }

    private static boolean longNumber(byte[] content) {
        int digits = 0;
        boolean fraction = false;
        for (byte b : content) {
            if (b == '.') fraction = true;
            else if (b < '0' || b > '9') {
                digits = 0;
                fraction = false;
            } else if (!fraction && ++digits > 9) return true;
        }
        return false;
    }

    /// The drawing as a bitmap: painting cuts off what lies outside.
    private static COSStream pixels(PDDocument document, Drawing drawing) throws IOException {
        double scale = PIXELS / Math.max(drawing.width(), drawing.height());
        int width = (int) Math.max(1, Math.round(drawing.width() * scale));
        int height = (int) Math.max(1, Math.round(drawing.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(width / drawing.width(), height / drawing.height());
            drawing.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return LosslessFactory.createFromImage(document, image).getCOSObject();
    }

    private static COSStream unit(PDFormXObject form, double width, double height) {
        form.setMatrix(AffineTransform.getScaleInstance(1 / width, 1 / height));
        return form.getCOSObject();
    }

    private static PDFormXObject frame(PDDocument document, double width, double height)
            throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) width, (float) height));
        var content = "0.4 G 1 w 0.5 0.5 " + (width - 1) + " " + (height - 1) + " re S";
        try (OutputStream out = form.getCOSObject().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    /// Takes out what an archived file must not have: interpolated images (ISO 19005-2, 6.2.8).
    private static void allowed(COSDictionary form) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var waiting = new ArrayDeque<COSBase>();
        waiting.add(form);
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (next instanceof COSObject reference) next = reference.getObject();
            if (next == null || !seen.add(next)) continue;
            if (next instanceof COSDictionary dictionary) {
                dictionary.removeItem(COSName.INTERPOLATE);
                waiting.addAll(dictionary.getValues());
            } else if (next instanceof COSArray array) array.forEach(waiting::add);
        }
    }
}
