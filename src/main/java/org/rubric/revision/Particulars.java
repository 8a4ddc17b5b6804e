package org.rubric.revision;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.revision.Change.Swap;
import org.rubric.revision.collation.Token;

/// What a block itself says and is, in both versions; what stands in it is not looked at.
record Particulars(Edition old, Edition now) {
    private static final int LEAD_WORDS = 3;

    /// Whether anything may have changed, found out without numbers and places.
    boolean differ(Block one, Block other) {
        if (one.getClass() != other.getClass() || !one.runs().equals(other.runs())) return true;
        return switch (one) {
            case Block.Clause _, Block.Item _ -> !Kinds.alike(one, other);
            case Block.Reference _,
                    Block.Requirement _,
                    Block.Code _,
                    Block.Foreign _,
                    Exhibit.Equation _,
                    Exhibit.Panel _ ->
                    true;
            case Exhibit.Cell cell ->
                    other instanceof Exhibit.Cell that && !cell.reach().equals(that.reach());
            default -> false;
        };
    }

    List<Change> of(Block one, Block other, Place place) {
        var changes = new ArrayList<Change>();
        if (!Kinds.alike(one, other))
            changes.add(new Change.Recast(place, Kinds.of(one), Kinds.of(other)));
        if (one.getClass() == other.getClass()) values(one, other, place, changes);
        changes.addAll(words(one, other, place));
        return changes;
    }

    /// What changed in a line of text.
    List<Change> words(Block one, Block other, Place place) {
        if (one.runs().equals(other.runs())) return List.of();
        var rewording = Rewording.of(one, old, other, now);
        var changes = new ArrayList<Change>();
        var swaps = new ArrayList<Swap>();
        for (var hunk : rewording.hunks()) {
            if (!rewording.reads(hunk)) told(swap(rewording, hunk), swaps);
            else retargeted(one, other, rewording, hunk, place, changes);
        }
        if (!swaps.isEmpty())
            changes.addFirst(
                    new Change.Reworded(place, rewording.before(), rewording.after(), swaps));
        var turns = Restyling.of(one.runs(), other.runs(), rewording);
        if (!turns.isEmpty())
            changes.add(new Change.Restyled(place, Restyling.words(turns), turns));
        return changes;
    }

    /// A mark of a footnote has no words; what became of the footnote is told of itself.
    private static void told(Swap swap, List<Swap> swaps) {
        if (!swap.before().isEmpty() || !swap.after().isEmpty()) swaps.add(swap);
    }

    private static Swap swap(Rewording rewording, Hunk hunk) {
        return new Swap(
                lead(rewording.now(), hunk.start()),
                rewording.before(hunk).strip(),
                rewording.after(hunk).strip());
    }

    /// The last words before a place, none from before the end of a sentence.
    private static String lead(List<Token> tokens, int end) {
        int from = end;
        int words = 0;
        while (from > 0 && words < LEAD_WORDS) {
            var token = tokens.get(from - 1);
            boolean stop = words > 0 && ".;:?!\n".contains(token.key());
            if (stop) break;
            if (token.isWord()) words++;
            from--;
        }
        var lead = new StringBuilder();
        for (var token : tokens.subList(from, end)) lead.append(token.words());
        return lead.toString().strip();
    }

    private void retargeted(
            Block one,
            Block other,
            Rewording rewording,
            Hunk hunk,
            Place place,
            List<Change> changes) {
        if (hunk.to() - hunk.from() != 1 || hunk.end() - hunk.start() != 1) return;
        var before = at(one.runs(), rewording.old().get(hunk.from()).from());
        var after = at(other.runs(), rewording.now().get(hunk.start()).from());
        if (!(before instanceof Inline.CrossReference was)) return;
        if (!(after instanceof Inline.CrossReference is)) return;
        if (!old.leads(was.target()) || !now.leads(is.target())) return;
        changes.add(new Change.Retargeted(place, old.named(was.target()), now.named(is.target())));
    }

    /// The run that holds a caret step.
    private static Inline at(List<Inline> runs, int step) {
        int at = 0;
        for (var run : runs) {
            at += run.length();
            if (at > step) return run;
        }
        throw new IllegalArgumentException("No object at " + step);
    }

    private void values(Block one, Block other, Place place, List<Change> changes) {
        switch (one) {
            case Block.Reference was when other instanceof Block.Reference is ->
                    value("tag", was.tag(), is.tag(), place, changes);
            case Block.Requirement was when other instanceof Block.Requirement is -> {
                value("identifier", was.identifier(), is.identifier(), place, changes);
                value(
                        "strength",
                        Kinds.of(was.obligation()),
                        Kinds.of(is.obligation()),
                        place,
                        changes);
            }
            case Block.Code was when other instanceof Block.Code is ->
                    value("notation", was.notation(), is.notation(), place, changes);
            case Block.Foreign was when other instanceof Block.Foreign is ->
                    value("object", was.text(), is.text(), place, changes);
            case Exhibit.Equation was when other instanceof Exhibit.Equation is ->
                    value(
                            "formula",
                            formula(was.maths(), old),
                            formula(is.maths(), now),
                            place,
                            changes);
            case Exhibit.Panel was when other instanceof Exhibit.Panel is ->
                    picture(was.image(), is.image(), place, changes);
            case Exhibit.Cell was when other instanceof Exhibit.Cell is ->
                    value("size", size(was), size(is), place, changes);
            default -> {}
        }
    }

    private static String formula(Maths maths, Edition edition) {
        if (!maths.latex().isBlank() || maths.preview().isEmpty()) return maths.latex();
        return edition.content(maths.preview().get());
    }

    private void picture(Image was, Image is, Place place, List<Change> changes) {
        if (!old.content(was).equals(now.content(is)))
            changes.add(new Change.Revalued(place, "picture", "", ""));
        value("alternative text", was.alternative(), is.alternative(), place, changes);
    }

    private static void value(
            String property, String was, String is, Place place, List<Change> changes) {
        if (!was.strip().equals(is.strip()))
            changes.add(new Change.Revalued(place, property, was, is));
    }

    private static String size(Exhibit.Cell cell) {
        var reach = cell.reach();
        return reach.columns() + " × " + reach.rows();
    }
}
