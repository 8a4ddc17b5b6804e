package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.List;
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

    /// Only in a text that is marked as a draft.
    static final int HEAD_FIRST = 8;

    private static final String DRAFT = "DRAFT";

    /// The names that word processors know a watermark's parts by.
    private static final String[] DRAWN = {
        "xmlns:v", "urn:schemas-microsoft-com:vml",
        "xmlns:o", "urn:schemas-microsoft-com:office:office",
        "xmlns:w10", "urn:schemas-microsoft-com:office:word"
    };

    private static final String SHAPE = "_x0000_t136";

    /// Of the shape type 136, text without a slant.
    private static final List<String> FORMULAS =
            List.of(
                    "sum #0 0 10800",
                    "prod #0 2 1",
                    "sum 21600 0 @1",
                    "sum 0 0 @2",
                    "sum 21600 0 @3",
                    "if @0 @3 0",
                    "if @0 21600 @1",
                    "if @0 0 @2",
                    "if @0 @4 21600",
                    "mid @5 @6",
                    "mid @8 @5",
                    "mid @7 @8",
                    "mid @6 @7",
                    "sum @6 0 @5");

    private static final String PLACE =
            "position:absolute;margin-left:0;margin-top:0;width:468pt;height:187pt;rotation:315;"
                    + "z-index:-251658752;mso-position-horizontal:center;"
                    + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                    + "mso-position-vertical-relative:margin";

    private Furniture() {}

    /// Of the first page of a draft: nothing but that it is one.
    static void first(Material material, Markup out) {
        root(out);
        begin(material, out, Part.FOLIO);
        mark(out);
        out.close().close();
    }

    private static void root(Markup out) {
        var all = new ArrayList<>(List.of(Spaces.ALL));
        all.addAll(List.of(DRAWN));
        out.open("w:hdr", all.toArray(String[]::new));
    }

    /// `- 2 -`, in contributions and liaison statements above the document's number.
    static void head(Material material, Markup out) {
        root(out);
        boolean published = material.look().form() == Look.Form.PUBLISHED;
        var runs = begin(material, out, Part.FOLIO);
        if (material.look().finishing().watermark()) mark(out);
        if (!published) {
            runs.words("- ");
            runs.field(" PAGE ", "2", Marks.NONE);
            runs.words(" -");
        }
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

    /// The word from corner to corner behind the text, as word processors write it themselves
    /// (ISO/IEC 29500-4, 19.1: a shape whose text follows a path), so that they offer to take it
    /// away again.
    private static void mark(Markup out) {
        out.open("w:r").open("w:rPr").leaf("w:noProof").close().open("w:pict");
        out.open(
                "v:shapetype",
                "id",
                SHAPE,
                "coordsize",
                "21600,21600",
                "o:spt",
                "136",
                "adj",
                "10800",
                "path",
                "m@7,l@8,m@5,21600l@6,21600e");
        out.open("v:formulas");
        for (var formula : FORMULAS) out.leaf("v:f", "eqn", formula);
        out.close();
        out.leaf(
                "v:path",
                "textpathok",
                "t",
                "o:connecttype",
                "custom",
                "o:connectlocs",
                "@9,0;@10,10800;@11,21600;@12,10800",
                "o:connectangles",
                "270,180,90,0");
        out.leaf("v:textpath", "on", "t", "fitshape", "t");
        out.leaf("o:lock", "v:ext", "edit", "text", "t", "shapetype", "t").close();
        out.open(
                "v:shape",
                "id",
                "PowerPlusWaterMarkObject1",
                "o:spid",
                "_x0000_s2049",
                "type",
                "#" + SHAPE,
                "alt",
                DRAFT,
                "style",
                PLACE,
                "o:allowincell",
                "f",
                "fillcolor",
                "silver",
                "stroked",
                "f");
        out.leaf("v:fill", "opacity", ".5");
        out.leaf("v:textpath", "style", "font-family:\"Arial\";font-size:1pt", "string", DRAFT);
        out.leaf("w10:wrap", "anchorx", "margin", "anchory", "margin");
        out.close().close().close();
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
