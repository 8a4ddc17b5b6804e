package org.rubric.numbering;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Settings.Captions;

/// How the captions of a source were numbered, so that counting them anew keeps its scheme.
public final class Captioning {
    private int through;
    private int perClause;

    private Captioning() {}

    /// The scheme that most printed labels of figures and tables in the main body follow; per
    /// clause when there are none.
    public static Captions of(Document document) {
        var count = new Captioning();
        for (var block : document.body())
            if (!(block instanceof Block.Clause clause) || !lettered(clause))
                block.forEach(count::add);
        return count.through > count.perClause ? Captions.CONTINUOUS : Captions.PER_CLAUSE;
    }

    private static boolean lettered(Block.Clause clause) {
        return clause.kind() == Block.Clause.Kind.ANNEX
                || clause.kind() == Block.Clause.Kind.APPENDIX;
    }

    private void add(Block block) {
        if (!(block instanceof Exhibit.Table || block instanceof Exhibit.Figure)) return;
        var printed = block.traits().printed();
        if (printed.isEmpty()) return;
        var number = Printed.of(printed).number();
        if (number.isEmpty()) return;
        if (number.indexOf('-') < 0 && number.indexOf('.') < 0) through++;
        else perClause++;
    }
}
