package org.rubric.workbench.meeting.desk;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.rubric.document.Id;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.AtHand;

/// What is under discussion: its heading, and below it the text of the draft that it bears upon,
/// lent by the place *Write*, else what is said of it.
final class Paper extends BorderPane {
    private final AtHand at;
    private final Heading heading;
    private final Summary summary;
    private Optional<Id> jumped = Optional.empty();
    private boolean here;

    /// @param strip stands below the heading while it is visible
    Paper(Words words, AtHand at, Summary.Files files, Node strip) {
        this.at = at;
        heading = new Heading(words, at);
        summary = new Summary(words, files);
        setTop(new VBox(heading, strip));
        getStyleClass().add("paper");
    }

    /// Whether the text of the draft is what is shown.
    boolean text() {
        return here && at.open();
    }

    void show(Entry entry) {
        heading.show(entry);
        if (!here) return;
        if (at.open()) lay(at.write().sight().lend());
        else {
            summary.show(entry);
            lay(summary);
        }
        if (!jumped.equals(Optional.of(entry.id()))) jump(entry);
    }

    /// Nothing is at hand.
    void empty() {
        heading.empty();
        jumped = Optional.empty();
        if (!here) return;
        summary.empty();
        lay(summary);
    }

    private void lay(Node node) {
        if (getCenter() != node) setCenter(node);
    }

    /// Goes once to the clause that a document is about.
    private void jump(Entry entry) {
        jumped = Optional.of(entry.id());
        if (!at.open()) return;
        entry.document()
                .flatMap(document -> document.bearing().clause())
                .ifPresent(
                        clause -> {
                            applyCss();
                            layout();
                            at.write().text().jump(clause);
                        });
    }

    /// The desk is in front: the text is taken over.
    void take() {
        here = true;
    }

    /// Gives the text back.
    void back() {
        here = false;
        setCenter(null);
        at.write().sight().back();
    }

    /// Puts the keyboard into the text, where its caret is.
    void focus() {
        if (text()) at.write().entered();
        else summary.requestFocus();
    }
}
