package org.rubric.interchange.pdf.picture;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.rubric.interchange.pdf.file.Deflate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Stores what vector pictures draw again and again, their letters, once for all pictures: each is
/// a form of its own (ISO 32000-1, 8.10), put where it is wanted.
///
/// Reads content streams with one operator a line, as they are written for forms; what it does not
/// know stays.
public final class Stamps {
    /// Outlines shorter than this cost less than a stamp.
    private static final int SHORT = 60;

    private final COSDocument document;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, COSName> names = new HashMap<>();
    private final Map<COSName, COSStream> stamps = new HashMap<>();

    private Stamps(COSDocument document) {
        this.document = document;
    }

    /// Lets the forms share outlines.
    public static void share(COSDocument document, List<COSStream> forms) throws IOException {
        var stamps = new Stamps(document);
        var read = new ArrayList<Outlines>(forms.size());
        for (var form : forms) {
            byte[] content;
            try (var in = form.createInputStream()) {
                content = in.readAllBytes();
            }
            var outlines = Outlines.of(new String(content, StandardCharsets.ISO_8859_1));
            read.add(outlines);
            for (var glyph : outlines.glyphs()) stamps.uses.merge(glyph.path(), 1, Integer::sum);
        }
        for (int i = 0; i < forms.size(); i++) stamps.rewrite(forms.get(i), read.get(i));
    }

    private void rewrite(COSStream form, Outlines outlines) throws IOException {
        if (outlines.glyphs().stream().noneMatch(this::shared)) return;
        var resources = dictionary(form, COSName.RESOURCES);
        var objects = dictionary(resources, COSName.XOBJECT);
        var out = new StringBuilder();
        for (var piece : outlines.pieces())
            switch (piece) {
                case Outlines.Raw(var text) -> out.append(text);
                case Outlines.Fill fill -> fill(fill, objects, out);
            }
        try (var stream = form.createRawOutputStream()) {
            stream.write(Deflate.bytes(out.toString().getBytes(StandardCharsets.ISO_8859_1)));
        }
        form.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }

    private void fill(Outlines.Fill fill, COSDictionary objects, StringBuilder out)
            throws IOException {
        if (fill.glyphs().stream().noneMatch(this::shared)) {
            out.append(fill.text());
            return;
        }
        double x = 0;
        double y = 0;
        out.append("q\n");
        for (var glyph : fill.glyphs()) {
            out.append("1 0 0 1 ").append(Outlines.number(glyph.x() - x)).append(' ');
            out.append(Outlines.number(glyph.y() - y)).append(" cm\n");
            x += Outlines.rounded(glyph.x() - x);
            y += Outlines.rounded(glyph.y() - y);
            if (shared(glyph)) {
                var name = stamp(glyph);
                objects.setItem(name, stamps.get(name));
                out.append('/').append(name.getName()).append(" Do\n");
            } else out.append(glyph.path()).append("f\n");
        }
        out.append("Q\n");
    }

    private boolean shared(Outlines.Glyph glyph) {
        return glyph.path().length() > SHORT && uses.get(glyph.path()) > 1;
    }

    private COSName stamp(Outlines.Glyph glyph) throws IOException {
        var known = names.get(glyph.path());
        if (known != null) return known;
        var name = COSName.getPDFName("G" + names.size());
        names.put(glyph.path(), name);
        var stream = document.createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, box(glyph.box()));
        stream.setItem(COSName.RESOURCES, new COSDictionary());
        try (var out = stream.createRawOutputStream()) {
            var content = glyph.path() + "f";
            out.write(Deflate.bytes(content.getBytes(StandardCharsets.ISO_8859_1)));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stamps.put(name, stream);
        return name;
    }

    private static COSArray box(double[] box) {
        var array = new COSArray();
        array.add(new COSFloat((float) Math.floor(box[0] - 0.01)));
        array.add(new COSFloat((float) Math.floor(box[1] - 0.01)));
        array.add(new COSFloat((float) Math.ceil(box[2] + 0.01)));
        array.add(new COSFloat((float) Math.ceil(box[3] + 0.01)));
        return array;
    }

    private static COSDictionary dictionary(COSDictionary in, COSName name) {
        if (in.getDictionaryObject(name) instanceof COSDictionary known) return known;
        var made = new COSDictionary();
        in.setItem(name, made);
        return made;
    }
}
