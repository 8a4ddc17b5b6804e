package org.rubric.interchange.word.writing;

import org.rubric.document.Marks;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Spaces;
import org.rubric.interchange.word.archive.Ties;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.furniture.PublishedName;

/// Writes what stands at the edges of the pages: folios, the document's number.
final class Furniture {
    /// Places of these parts among what the text points to.
    static final int HEAD = 5;

    static final int FOOT_ODD = 6;
    static final int FOOT_EVEN = 7;

    /// What stands on every page of a text that is not ready.
    private static final String DRAFT = "DRAFT";

    private Furniture() {}

    /// `- 2 -`, in contributions and liaison statements above the document's number.
    static void head(Material material, Markup out) {
        out.open("w:hdr", Spaces.ALL);
        if (material.look().finishing().watermark()) {
            begin(material, out, Part.FOLIO).words(DRAFT);
            out.close();
        }
        if (material.look().form() == Look.Form.PUBLISHED) {
            out.open("w:p").close().close();
            return;
        }
        var runs = begin(material, out, Part.FOLIO);
        runs.words("- ");
        runs.field(" PAGE ", "2", Marks.NONE);
        runs.words(" -");
        out.close();
        var number = material.document().front().header().number();
        boolean said =
                material.look().form() == Look.Form.CONTRIBUTION
                        || material.look().form() == Look.Form.LIAISON;
        if (said && !number.isEmpty()) {
            begin(material, out, Part.FOLIO).words(number);
            out.close();
        }
        out.close();
    }

    /// The text's name and the folio in the outer corner.
    static void foot(Material material, boolean even, Markup out) {
        out.open("w:ftr", Spaces.ALL);
        var runs = begin(material, out, Part.IMPRINT);
        if (material.look().form() == Look.Form.PUBLISHED) {
            var name = PublishedName.of(material.document()).footer();
            if (!even) runs.words("\t" + name + "\t");
            runs.field(" PAGE ", "1", Marks.NONE);
            if (even) runs.words("\t" + name);
        }
        out.close().close();
    }

    private static RunWriter begin(Material material, Markup out, Part part) {
        out.open("w:p").open("w:pPr").value("w:pStyle", StyleNames.id(part)).close();
        return new RunWriter(material, out, new Ties(), true);
    }
}
