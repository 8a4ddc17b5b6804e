package org.rubric.workbench.write.remark;

import java.util.ArrayList;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.editing.remark.CommentThread;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.pane.SignedRow;

/// One thread: what was said first, by whom, where, and how many answers there are.
final class RemarkRow extends SignedRow<CommentThread> {
    private static final int LONGEST = 140;

    private final Words words;
    private final Function<Id, String> where;

    /// @param where the division that a line stands in
    RemarkRow(Words words, Function<Id, String> where, ObservableValue<Number> width) {
        super(width);
        this.words = words;
        this.where = where;
    }

    @Override
    protected Said said(CommentThread thread) {
        boolean resolved = thread.resolved();
        var icon = Icons.small(resolved ? Feather.CHECK_CIRCLE : Feather.MESSAGE_CIRCLE);
        icon.getStyleClass().add(resolved ? "good" : "remark-icon");
        var text = thread.first().text();
        var told = told(thread);
        var settled = resolved ? words.of("remark.resolved") + ": " : "";
        return new Said(icon, Told.shortened(text, LONGEST), told, settled + text + ", " + told);
    }

    private String told(CommentThread thread) {
        var told = new Told(words);
        var parts = new ArrayList<String>();
        parts.add(told.author(thread.first()));
        var division = where.apply(thread.extent().from().block());
        if (!division.isEmpty()) parts.add(division);
        if (!thread.answers().isEmpty())
            parts.add(words.of("remarks.answers", thread.answers().size()));
        if (thread.bare()) parts.add(words.of("remarks.bare"));
        return String.join(" · ", parts);
    }
}
