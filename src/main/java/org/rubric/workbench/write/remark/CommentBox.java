package org.rubric.workbench.write.remark;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.Remark.Comment;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// One comment of a thread: who, when, what; one's own can be edited and deleted.
final class CommentBox extends VBox {

    /// @param edit turns it into a field
    /// @param remove deletes it alone
    record Deeds(Runnable edit, Runnable remove) {}

    /// @param mine whether it is the user's own
    /// @param alone whether it can be deleted alone: an answer
    CommentBox(Words words, Comment comment, boolean mine, boolean alone, Deeds deeds) {
        super(4);
        getStyleClass().add("comment-box");
        var told = new Told(words);
        var author = new Label(Wrapping.safe(told.author(comment)));
        author.getStyleClass().add("strong");
        author.setMinWidth(0);
        var time = new Label(told.time(comment));
        time.getStyleClass().add("check-place");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, author, gap, time);
        head.setAlignment(Pos.CENTER_LEFT);
        var text = new Label(Wrapping.safe(comment.text()));
        text.setWrapText(true);
        text.getStyleClass().add("comment-text");
        text.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, text);
        if (!mine) return;
        var row = new HBox(12, link(words.of("remark.edit"), deeds.edit));
        if (alone) row.getChildren().add(link(words.of("remark.delete"), deeds.remove));
        getChildren().add(row);
    }

    private static Hyperlink link(String words, Runnable run) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("comment-deed");
        link.setOnAction(_ -> run.run());
        return link;
    }
}
