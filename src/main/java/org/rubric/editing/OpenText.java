package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Position;
import org.rubric.document.Remark;

/// Text that the group has not agreed: a pair of anchors around it, printed as square brackets, and
/// a [Remark.NotAgreed] with their Id that says who proposed it and why it is open.
public final class OpenText {
    private OpenText() {}

    /// A stretch that is not agreed.
    ///
    /// @param from after the opening bracket
    /// @param to before the closing bracket
    public record Stretch(Remark.NotAgreed remark, Position from, Position to) {}

    /// Puts what is selected in brackets; for a bare caret it cannot be done.
    public static Command mark(Id id) {
        return mark(id, "");
    }

    /// The same of a contribution; empty: none.
    public static Command mark(Id id, String contribution) {
        return (snapshot, selection) -> {
            if (!(selection instanceof Selection.Text text) || text.collapsed())
                return Optional.empty();
            return Leaves.span(snapshot.document(), text)
                    .flatMap(
                            span ->
                                    marked(
                                            snapshot.document(),
                                            span,
                                            new Remark.NotAgreed(id, contribution, ""),
                                            selection));
        };
    }

    /// Lines at either end of which nothing is selected are left out.
    private static Optional<Transaction> marked(
            Document document, Leaves.Span span, Remark.NotAgreed remark, Selection selection) {
        var id = remark.id();
        var lines =
                span.leaves().stream()
                        .filter(leaf -> span.to(leaf) > span.from(leaf) && !Leaves.locked(leaf))
                        .toList();
        if (lines.isEmpty()) return Optional.empty();
        var edit = new Edit(document);
        var last = lines.getLast();
        edit.retype(last, with(last, span.to(last), id, Edge.END));
        var first = edit.now(lines.getFirst().id());
        int from = span.from(lines.getFirst());
        edit.retype(first, with(first, from, id, Edge.START));
        var remarks = new ArrayList<>(document.apparatus().remarks());
        remarks.add(remark);
        annotate(edit, remarks);
        return edit.done(Words.of("not-agreed"), selection);
    }

    private static List<Inline> with(Block leaf, int at, Id id, Edge edge) {
        return Runs.insert(leaf.runs(), at, List.of(new Inline.Anchor(id, edge)));
    }

    /// Says who proposed the text and why it is open; either may be empty.
    public static Command tell(Id id, String contribution, String reason) {
        return (snapshot, selection) -> {
            var edit = new Edit(snapshot.document());
            var next = new Remark.NotAgreed(id, contribution.strip(), reason.strip());
            var remarks = new ArrayList<Remark>();
            boolean any = false;
            for (var remark : snapshot.document().apparatus().remarks()) {
                boolean meant = remark instanceof Remark.NotAgreed && remark.id().equals(id);
                any |= meant;
                remarks.add(meant ? next : remark);
            }
            if (!any) return Optional.empty();
            annotate(edit, remarks);
            return edit.done(Words.of("not-agreed"), selection);
        };
    }

    /// The brackets go, the text stays.
    public static Command agree(Id id) {
        return (snapshot, selection) -> {
            var edit = new Edit(snapshot.document());
            return lifted(edit, id)
                    ? edit.done(Words.of("agreed-text"), selection)
                    : Optional.empty();
        };
    }

    /// The text goes, and its brackets with it.
    public static Command remove(Id id) {
        return (snapshot, _) -> {
            var stretch =
                    all(snapshot.document()).stream()
                            .filter(one -> one.remark().id().equals(id))
                            .findFirst();
            if (stretch.isEmpty()) return Optional.empty();
            var edit = new Edit(snapshot.document());
            var range = new Selection.Text(stretch.get().from(), stretch.get().to());
            var caret = Erasing.text(edit, range);
            if (caret.isEmpty()) return Optional.empty();
            lifted(edit, id);
            return edit.done(Words.of("removed-text-not-agreed"), Selection.at(caret.get()));
        };
    }

    private static boolean lifted(Edit edit, Id id) {
        var remarks = new ArrayList<>(edit.document().apparatus().remarks());
        if (!remarks.removeIf(r -> r instanceof Remark.NotAgreed && r.id().equals(id)))
            return false;
        for (var end : Ledger.of(edit.document()).ends(id)) {
            var leaf = edit.now(end.place().block());
            edit.retype(leaf, without(leaf.runs(), id));
        }
        annotate(edit, remarks);
        return true;
    }

    private static List<Inline> without(List<Inline> runs, Id id) {
        var rest = new ArrayList<Inline>();
        for (var run : runs)
            if (!(run instanceof Inline.Anchor anchor && anchor.id().equals(id))) rest.add(run);
        return Runs.tidy(rest);
    }

    private static void annotate(Edit edit, List<Remark> remarks) {
        var footnotes = edit.document().apparatus().footnotes();
        edit.step(new Step.Annotate(new Apparatus(footnotes, remarks)));
    }

    /// All stretches that are not agreed, in reading order.
    public static List<Stretch> all(Document document) {
        var open =
                document.apparatus().remarks().stream()
                        .anyMatch(r -> r instanceof Remark.NotAgreed);
        if (!open) return List.of();
        var ledger = Ledger.of(document);
        record Found(int seen, Stretch stretch) {}
        var found = new ArrayList<Found>();
        for (var remark : document.apparatus().remarks()) {
            var ends = ledger.ends(remark.id());
            if (!(remark instanceof Remark.NotAgreed one) || ends.size() < 2) continue;
            var from = ends.getFirst();
            var to = ends.getLast();
            found.add(new Found(from.seen(), new Stretch(one, from.place(), to.place())));
        }
        found.sort((a, b) -> Integer.compare(a.seen, b.seen));
        return found.stream().map(Found::stretch).toList();
    }

    /// The innermost stretch that a place lies in or at the edge of.
    public static Optional<Stretch> around(Document document, Position place) {
        var stretches = all(document);
        if (stretches.isEmpty()) return Optional.empty();
        var ledger = Ledger.of(document);
        int at = ledger.before(place).orElse(-1);
        Optional<Stretch> inner = Optional.empty();
        for (var stretch : stretches) {
            int from = ledger.before(stretch.from()).orElse(Integer.MAX_VALUE);
            int to = ledger.before(stretch.to()).orElse(-1);
            if (from <= at && at <= to) inner = Optional.of(stretch);
        }
        return inner;
    }

    /// The words of a stretch, its lines parted by spaces; cut short after some two hundred.
    public static String words(Document document, Stretch stretch) {
        var range = new Selection.Text(stretch.from(), stretch.to());
        var words = new StringBuilder();
        Leaves.span(document, range)
                .ifPresent(
                        span -> {
                            for (var leaf : span.leaves()) {
                                if (words.length() > 200) break;
                                if (!words.isEmpty()) words.append(' ');
                                words.append(
                                        Inline.text(
                                                Runs.slice(
                                                        leaf.runs(),
                                                        span.from(leaf),
                                                        span.to(leaf))));
                            }
                        });
        return words.toString();
    }
}
