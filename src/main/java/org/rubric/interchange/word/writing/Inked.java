package org.rubric.interchange.word.writing;

import java.io.OutputStream;
import java.util.Set;
import org.rubric.interchange.word.archive.Markup;

/// Markup in which runs, formulas, paragraph marks and rows are recorded as changed while the ink
/// is wet (ISO/IEC 29500-1, 17.13.5).
final class Inked extends Markup {
    private static final String PARAGRAPH = "w:p";
    private static final String ROW = "w:tr";
    private static final Set<String> RUNS = Set.of("w:r", "m:oMath");

    private final Material material;
    private final Seam seam = new Seam();
    private String bare = "";
    private boolean marked;

    /// @param stream left open
    Inked(Material material, OutputStream stream) {
        super(stream);
        this.material = material;
    }

    @Override
    public Markup open(String name, String... attributes) {
        if (!bare.isEmpty()) dress(name);
        boolean wet = material.ink().isWet();
        if (name.equals("w:tbl") || name.equals("w:tc")) seam.broken();
        if (RUNS.contains(name) && !within().startsWith("m:")) run(wet);
        if (!wet) return super.open(name, attributes);
        if (name.equals("w:sectPr") && within().equals("w:pPr")) mark();
        if (name.equals(PARAGRAPH) || name.equals(ROW)) bare = name;
        boolean ofMark = name.equals("w:rPr") && within().equals("w:pPr");
        if (name.equals("w:pPr")) marked = false;
        super.open(wording(name), attributes);
        if (ofMark) {
            super.leaf(material.ink().element(), attributes());
            marked = true;
        }
        return this;
    }

    private void run(boolean wet) {
        if (!wet) {
            seam.kept();
            return;
        }
        var date = seam.date(material.ink());
        super.open(material.ink().element(), material.ink().attributes(material.next(), date));
    }

    @Override
    public Markup leaf(String name, String... attributes) {
        if (!bare.isEmpty()) dress(name);
        return super.leaf(name, attributes);
    }

    @Override
    public Markup close() {
        if (!bare.isEmpty()) dress("");
        var name = within();
        boolean wet = material.ink().isWet();
        if (wet && name.equals("w:pPr")) mark();
        if (wet && name.equals("w:trPr")) super.leaf(material.ink().still(), attributes());
        if (wet && name.equals("w:tcPr") && material.ink().isCell())
            super.leaf(material.ink().column(), attributes());
        super.close();
        if (name.equals(PARAGRAPH)) seam.paragraph(wet);
        if (name.equals("w:tbl")) seam.broken();
        if (wet && RUNS.contains(name) && within().equals(material.ink().element())) super.close();
        return this;
    }

    /// A paragraph or a row that was begun without properties gets those that record it.
    private void dress(String next) {
        var begun = bare;
        bare = "";
        var properties = begun.equals(PARAGRAPH) ? "w:pPr" : "w:trPr";
        if (next.equals(properties)) return;
        open(properties).close();
    }

    /// The mark at the end of a paragraph.
    private void mark() {
        if (marked) return;
        marked = true;
        super.open("w:rPr");
        super.leaf(material.ink().element(), attributes());
        super.close();
    }

    private String wording(String name) {
        if (!material.ink().isGone()) return name;
        return switch (name) {
            case "w:t" -> "w:delText";
            case "w:instrText" -> "w:delInstrText";
            default -> name;
        };
    }

    private String[] attributes() {
        return material.ink().attributes(material.next());
    }
}
