package org.rubric.workbench.write.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Snapshot;

/// A row of the outline and what hangs below it.
///
/// @param clause whether it is a clause, which can be moved; else a part that the format gives
record Division(Id id, String number, String title, boolean clause, List<Division> below) {
    Division {
        below = List.copyOf(below);
    }

    /// The divisions of a draft under one that is not shown.
    ///
    /// @param summary the word for the summary
    /// @param introduction the word for the introduction
    static Division of(Snapshot snapshot, String summary, String introduction) {
        var document = snapshot.document();
        var overview = document.front().overview();
        var all = new ArrayList<Division>();
        if (!overview.summary().isEmpty())
            all.add(plain(document.id().part("summary"), "", summary));
        if (!overview.introduction().isEmpty())
            all.add(plain(document.id().part("introduction"), "", introduction));
        all.addAll(below(document.body(), snapshot));
        return new Division(document.id(), "", "", false, all);
    }

    /// The tables and figures that have a number, in reading order.
    static List<Division> exhibits(Snapshot snapshot) {
        var all = new ArrayList<Division>();
        snapshot.document()
                .forEach(
                        block -> {
                            if (block instanceof Exhibit.Table table)
                                exhibit(all, snapshot, table.id(), table.caption());
                            if (block instanceof Exhibit.Figure figure)
                                exhibit(all, snapshot, figure.id(), figure.caption());
                        });
        return all;
    }

    private static void exhibit(List<Division> all, Snapshot snapshot, Id id, Block.Line caption) {
        var label = snapshot.numbering().label(id);
        if (label.isEmpty() || label.get().number().isEmpty()) return;
        var standing = label.get().standing().replace('\u00A0', ' ');
        all.add(plain(id, standing, Inline.text(caption.runs())));
    }

    private static Division plain(Id id, String number, String title) {
        return new Division(id, number, title, false, List.of());
    }

    private static List<Division> below(List<Block> blocks, Snapshot snapshot) {
        var entries = new ArrayList<Division>();
        for (var block : blocks)
            if (block instanceof Block.Clause clause) {
                var number =
                        snapshot.numbering().label(clause.id()).map(l -> l.number()).orElse("");
                var title = Inline.text(clause.title().runs());
                entries.add(
                        new Division(
                                clause.id(), number, title, true, below(clause.body(), snapshot)));
            }
        return entries;
    }

    String words() {
        return (number + " " + title).strip();
    }

    /// The same with only what fits some words, or holds what fits.
    Division fitting(String words) {
        var kept = new ArrayList<Division>();
        for (var one : below) {
            var inner = one.fitting(words);
            if (one.fits(words) || !inner.below.isEmpty()) kept.add(inner);
        }
        return new Division(id, number, title, clause, kept);
    }

    boolean fits(String wanted) {
        return words().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
