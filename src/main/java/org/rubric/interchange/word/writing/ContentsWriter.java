package org.rubric.interchange.word.writing;

import java.util.List;
import org.rubric.document.Block.Contents.Entry;
import org.rubric.document.Block.Contents.Scope;
import org.rubric.document.Block.Contents;
import org.rubric.document.Marks;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.typesetting.Part;

/// Writes generated lists as fields whose entries are there already; Word makes them anew on
/// request.
final class ContentsWriter {
    private final Material material;
    private final Markup out;
    private final RunWriter runs;

    ContentsWriter(Material material, Markup out, RunWriter runs) {
        this.material = material;
        this.out = out;
        this.runs = runs;
    }

    void write(Contents contents) {
        write(contents.scope(), contents.entries());
    }

    void write(Scope scope, List<Entry> entries) {
        if (entries.isEmpty()) return;
        for (int i = 0; i < entries.size(); i++) {
            out.open("w:p").open("w:pPr");
            int level = Math.clamp(entries.get(i).level(), 1, 3);
            out.value("w:pStyle", StyleNames.id(Part.named("contents-" + level))).close();
            boolean live = material.ink().isNewer();
            if (i == 0 && live) begin(scope);
            entry(entries.get(i));
            if (i == entries.size() - 1 && live)
                out.open("w:r").leaf("w:fldChar", "w:fldCharType", "end").close();
            out.close();
        }
    }

    private void begin(Scope scope) {
        var instruction =
                switch (scope) {
                    case CLAUSES ->
                            " TOC \\h \\z \\t \"heading 1,1,heading 2,2,Annex_No & title,1\" ";
                    case TABLES -> " TOC \\h \\z \\t \"Table_No & title,1\" ";
                    case FIGURES -> " TOC \\h \\z \\t \"Figure_No & title,1\" ";
                };
        out.open("w:r").leaf("w:fldChar", "w:fldCharType", "begin").close();
        out.open("w:r").open("w:instrText", "xml:space", "preserve").text(instruction);
        out.close().close();
        out.open("w:r").leaf("w:fldChar", "w:fldCharType", "separate").close();
    }

    private void entry(Entry entry) {
        var name = material.names().of(entry.target());
        boolean there = material.ink().isNewer() && material.block(entry.target()).isPresent();
        if (there) out.open("w:hyperlink", "w:anchor", name, "w:history", "1");
        var number = entry.number();
        var title = entry.title();
        boolean alone = number.isEmpty() || title.isEmpty();
        var words = number + (alone ? "" : runsOn(number) ? " – " : "\t") + title;
        runs.text(words + "\t\t", Marks.NONE);
        if (there) runs.field(" PAGEREF " + name + " \\h ", page(entry), Marks.NONE);
        else if (!material.ink().isNewer()) runs.text(page(entry), Marks.NONE);
        if (there) out.close();
    }

    /// `Annex A – Title` runs on; a bare number has its tab.
    private static boolean runsOn(String number) {
        return number.indexOf(' ') >= 0 || number.indexOf('\u00A0') >= 0;
    }

    private String page(Entry entry) {
        var folio = entry.page().isEmpty() ? material.folio(entry.target()) : entry.page();
        return folio.isEmpty() ? "–" : folio;
    }
}
