package org.rubric.interchange.word.outline;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Settings;
import org.rubric.document.Settings.Captions;
import org.rubric.document.Settings.Origin;
import org.rubric.document.Settings.Policy;

/// How a text that was read is to be numbered from now on.
final class Policies {
    private int single;
    private int divided;

    private Policies() {}

    /// A published text, and one that changes a published text, keeps the numbers it was printed
    /// with; a draft is numbered anew.
    ///
    /// @param published whether the file has the pages of a publication
    /// @param base of an amendment: what it changes
    static Settings of(FrontMatter front, List<Block> body, boolean published, String base) {
        var policies = new Policies();
        for (var block : body)
            if (!(block instanceof Block.Clause clause)
                    || clause.kind() == Block.Clause.Kind.CLAUSE
                    || clause.kind() == Block.Clause.Kind.SECTION) block.forEach(policies::count);
        boolean kept = published || changes(front.identity().kind()) || !numbered(body);
        return new Settings(
                kept ? Policy.KEPT : Policy.COMPUTED,
                policies.divided > policies.single ? Captions.PER_CLAUSE : Captions.CONTINUOUS,
                Origin.FIRST,
                changes(front.identity().kind()) ? base : "");
    }

    private static boolean changes(DocumentKind kind) {
        return switch (kind) {
            case AMENDMENT, CORRIGENDUM, ERRATUM, IMPLEMENTERS_GUIDE -> true;
            default -> false;
        };
    }

    /// Whether the clauses carry numbers at all; a text without any would be given some.
    private static boolean numbered(List<Block> body) {
        for (var block : body)
            if (block instanceof Block.Clause clause
                    && clause.kind() == Block.Clause.Kind.CLAUSE
                    && !clause.traits().printed().isEmpty()) return true;
        return false;
    }

    private void count(Block block) {
        if (!(block instanceof Exhibit.Table) && !(block instanceof Exhibit.Figure)) return;
        var printed = block.traits().printed();
        if (printed.isEmpty()) return;
        var number = printed.replaceAll("^.*[\\s\u00A0]", "");
        if (number.matches("\\d+[-\u2011\u2013.]\\d+.*")) divided++;
        else if (number.matches("\\d+[a-z]?")) single++;
    }
}
