package org.rubric.desk.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rubric.desk.meeting.ledger.Portion.Kind;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Selection;
import org.rubric.editing.clause.ListOrder;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.editing.excerpt.Planted;
import org.rubric.numbering.Numbering;

/// Puts portions of a contribution where they belong in a text: a term into the alphabet, a clause
/// at its number, an appendix behind the others, anything else behind a place.
///
/// @param aim where the contribution wants to be discussed; empty: not known
/// @param caret block at which the writer is; empty: nowhere
public record Planting(Document text, Optional<Id> aim, Optional<Id> caret) {
    private static final Pattern NEW =
            Pattern.compile("(?i)clause\\s+((?:\\d{1,3}\\.)*)(\\d{1,3})\\b");

    /// Where a portion goes.
    ///
    /// @param parent that holds it; the text itself at its highest level
    public record Spot(Id parent, int at) {}

    /// The text with all of these, as far as there is a place for them.
    ///
    /// @param title of the contribution
    public Document with(Portions contribution, List<Portion> chosen, String title) {
        var now = this;
        for (var portion : chosen) {
            var spot = now.spot(portion, title);
            var part = Excerpt.of(contribution.text(), new Selection.Blocks(List.of(portion.id())));
            if (spot.isEmpty() || part.isEmpty()) continue;
            var planted = Planted.in(now.text, part.get(), spot.get().parent, spot.get().at);
            boolean follows = portion.kind() == Kind.TEXT || portion.kind() == Kind.EXHIBIT;
            var place =
                    follows && !planted.blocks().isEmpty()
                            ? Optional.of(planted.blocks().getLast())
                            : now.caret;
            now = new Planting(planted.document(), now.aim, place);
        }
        return now.text;
    }

    /// Empty: the text has no place for it.
    public Optional<Spot> spot(Portion portion, String title) {
        return switch (portion.kind()) {
            case DEFINITION -> outline().definitions().flatMap(id -> sorted(id, portion));
            case ABBREVIATION ->
                    outline().holding(Block.Abbreviation.class).flatMap(id -> sorted(id, portion));
            case REFERENCE ->
                    outline().holding(Block.Reference.class).flatMap(id -> sorted(id, portion));
            case APPENDIX -> Optional.of(behind(Clause.Kind.APPENDIX, Clause.Kind.ANNEX));
            case ANNEX -> Optional.of(behind(Clause.Kind.ANNEX, Clause.Kind.CLAUSE));
            case CLAUSE -> Optional.of(numbered(portion, title));
            case EXHIBIT, TEXT -> loose();
        };
    }

    private Outline outline() {
        return new Outline(text, Numbering.of(text));
    }

    private Optional<Spot> sorted(Id list, Portion portion) {
        return text.find(list)
                .filter(block -> block instanceof Clause)
                .map(block -> (Clause) block)
                .map(clause -> new Spot(list, place(clause.body(), portion.block())));
    }

    private static int place(List<Block> body, Block entry) {
        int last = -1;
        for (int i = 0; i < body.size(); i++) {
            var each = body.get(i);
            if (each.getClass() != entry.getClass()) continue;
            if (ListOrder.compare(each, entry) > 0) return last < 0 ? i : last + 1;
            last = i;
        }
        return last < 0 ? body.size() : last + 1;
    }

    private Spot behind(Clause.Kind kind, Clause.Kind else_) {
        int at = last(text.body(), kind);
        if (at < 0) at = last(text.body(), else_);
        if (at < 0 && kind == Clause.Kind.APPENDIX) at = last(text.body(), Clause.Kind.CLAUSE);
        return new Spot(text.id(), at < 0 ? text.body().size() : at + 1);
    }

    private static int last(List<Block> body, Clause.Kind kind) {
        int last = -1;
        for (int i = 0; i < body.size(); i++)
            if (body.get(i) instanceof Clause clause && clause.kind() == kind) last = i;
        return last;
    }

    /// At its number: that of its title in the contribution, else the one that the title of the
    /// contribution names.
    private Spot numbered(Portion portion, String title) {
        var said = "clause " + portion.number();
        var match = NEW.matcher(portion.number().matches("[\\d.]+") ? said : title);
        if (!match.find()) match = NEW.matcher(title);
        if (!match.find(0)) return behind(Clause.Kind.CLAUSE, Clause.Kind.CLAUSE);
        int wanted = Integer.parseInt(match.group(2));
        var above = match.group(1).replaceFirst("\\.$", "");
        if (above.isEmpty()) return new Spot(text.id(), at(text.body(), wanted));
        var parent = outline().numbered(above).flatMap(text::find);
        if (parent.isPresent() && parent.get() instanceof Clause clause)
            return new Spot(clause.id(), at(clause.body(), wanted));
        return behind(Clause.Kind.CLAUSE, Clause.Kind.CLAUSE);
    }

    /// Before the clause that has that number now; behind the last where none has it.
    private static int at(List<Block> body, int number) {
        int count = 0;
        int behind = body.size();
        for (int i = 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Clause clause)) continue;
            if (clause.kind() != Clause.Kind.CLAUSE) continue;
            if (++count == number) return i;
            behind = i + 1;
        }
        return count == 0 ? body.size() : behind;
    }

    /// Behind the caret, else at the end of the clause that it is about.
    private Optional<Spot> loose() {
        var at = caret.flatMap(id -> beside(text.id(), text.body(), id));
        if (at.isPresent()) return at;
        var clause = aim.flatMap(text::find).filter(block -> block instanceof Clause);
        return clause.map(block -> (Clause) block).map(Planting::end);
    }

    private static Spot end(Clause clause) {
        Predicate<Block> division = block -> block instanceof Clause;
        int at = (int) clause.body().stream().takeWhile(division.negate()).count();
        return new Spot(clause.id(), at);
    }

    private static Optional<Spot> beside(Id parent, List<Block> body, Id wanted) {
        for (int i = 0; i < body.size(); i++) {
            var block = body.get(i);
            if (block instanceof Clause clause) {
                if (clause.id().equals(wanted) || clause.title().id().equals(wanted))
                    return Optional.of(new Spot(clause.id(), 0));
                var within = beside(clause.id(), clause.body(), wanted);
                if (within.isPresent()) return within;
            } else if (holds(block, wanted)) return Optional.of(new Spot(parent, i + 1));
        }
        return Optional.empty();
    }

    private static boolean holds(Block block, Id wanted) {
        var found = new ArrayList<Id>();
        block.forEach(
                each -> {
                    if (each.id().equals(wanted)) found.add(each.id());
                });
        return !found.isEmpty();
    }
}
