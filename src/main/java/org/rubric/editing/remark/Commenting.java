package org.rubric.editing.remark;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.document.Remark.Comment;
import org.rubric.editing.Command;
import org.rubric.editing.Edit;
import org.rubric.editing.Mooring;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Comments come, are answered, changed, resolved and removed; each is one change. The selection
/// stays.
public final class Commenting {
    private Commenting() {}

    /// A comment on what is selected, or on the word at the caret.
    public static Command add(Comment comment) {
        return (snapshot, selection) ->
                Extent.of(snapshot.document(), selection)
                        .flatMap(
                                extent ->
                                        on(extent, comment, Words.of("comment"))
                                                .on(snapshot, selection));
    }

    /// A comment on a stretch of the text.
    public static Command on(Extent extent, Comment comment) {
        return on(extent, comment, Words.of("comment"));
    }

    /// An answer to the thread that its parent is in.
    public static Command answer(Comment answer) {
        return (snapshot, selection) ->
                answer.parent()
                        .flatMap(parent -> CommentThread.of(snapshot.document(), parent))
                        .flatMap(
                                thread ->
                                        on(
                                                        thread.extent(),
                                                        under(thread, answer),
                                                        Words.of("answer"))
                                                .on(snapshot, selection));
    }

    private static Comment under(CommentThread thread, Comment answer) {
        return new Comment(
                answer.id(),
                answer.author(),
                answer.time(),
                answer.text(),
                false,
                Optional.of(thread.id()));
    }

    private static Command on(Extent extent, Comment comment, String name) {
        return (snapshot, selection) -> {
            var document = snapshot.document();
            if (comment.text().isBlank()
                    || CommentThread.comments(document).containsKey(comment.id()))
                return Optional.empty();
            var mooring = new Mooring(document);
            mooring.put(comment.id(), extent.from(), extent.to());
            var edit = new Edit(document);
            mooring.steps().forEach(edit::step);
            var remarks = new ArrayList<>(document.apparatus().remarks());
            remarks.add(comment);
            annotate(edit, remarks);
            return edit.done(name, selection);
        };
    }

    /// Other words of a comment; its time stays.
    public static Command reword(Id comment, String text) {
        return changed(
                comment,
                was ->
                        text.isBlank()
                                ? was
                                : new Comment(
                                        was.id(),
                                        was.author(),
                                        was.time(),
                                        text.strip(),
                                        was.resolved(),
                                        was.parent()),
                Words.of("edited-comment"));
    }

    /// Says that a thread is settled, or is not.
    ///
    /// @param first the comment that begins it
    public static Command resolve(Id first, boolean resolved) {
        return changed(
                first,
                was ->
                        new Comment(
                                was.id(),
                                was.author(),
                                was.time(),
                                was.text(),
                                resolved,
                                was.parent()),
                resolved ? Words.of("resolved-comment") : Words.of("reopened-comment"));
    }

    private static Command changed(Id id, UnaryOperator<Comment> change, String name) {
        return (snapshot, selection) -> {
            var remarks = new ArrayList<Remark>();
            boolean any = false;
            for (var remark : snapshot.document().apparatus().remarks()) {
                boolean meant = remark instanceof Comment && remark.id().equals(id);
                var next = meant ? change.apply((Comment) remark) : remark;
                any |= !next.equals(remark);
                remarks.add(next);
            }
            if (!any) return Optional.empty();
            var edit = new Edit(snapshot.document());
            annotate(edit, remarks);
            return edit.done(name, selection);
        };
    }

    /// Removes a comment; the first of a thread goes with its answers.
    public static Command remove(Id comment) {
        return (snapshot, selection) -> {
            var thread = CommentThread.of(snapshot.document(), comment);
            if (thread.isEmpty()) return Optional.empty();
            boolean whole = thread.get().id().equals(comment);
            var gone = new HashSet<Id>();
            if (whole) thread.get().comments().forEach(one -> gone.add(one.id()));
            else gone.add(comment);
            return removed(snapshot.document(), gone, selection, thread.get(), whole);
        };
    }

    private static Optional<Transaction> removed(
            Document document,
            Set<Id> gone,
            Selection selection,
            CommentThread thread,
            boolean whole) {
        var edit = new Edit(document);
        var mooring = new Mooring(document);
        for (var line : lines(document, gone)) mooring.strip(line, gone);
        mooring.steps().forEach(edit::step);
        var remarks = new ArrayList<>(document.apparatus().remarks());
        remarks.removeIf(remark -> remark instanceof Comment && gone.contains(remark.id()));
        annotate(edit, remarks);

        int many = thread.answers().size();
        var name = whole ? Words.of("deleted-comment", many) : Words.of("deleted-answer");
        return edit.done(name, selection);
    }

    private static List<Id> lines(Document document, Set<Id> remarks) {
        var found = new ArrayList<Id>();
        document.forEach(
                (Block block) -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Anchor anchor && remarks.contains(anchor.id())) {
                            found.add(block.id());
                            break;
                        }
                });
        return found;
    }

    private static void annotate(Edit edit, List<Remark> remarks) {
        var footnotes = edit.document().apparatus().footnotes();
        edit.step(new Step.Annotate(new Apparatus(footnotes, remarks)));
    }
}
