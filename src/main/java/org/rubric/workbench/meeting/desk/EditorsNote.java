package org.rubric.workbench.meeting.desk;

import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.exhibit.Below;

/// A note of the editor that a meeting puts into the text: below what is at the caret, whose words
/// stay as they were brought, chosen or not.
final class EditorsNote {
    private static final Wording WORDS = Wording.in("workbench");

    private EditorsNote() {}

    /// In an empty paragraph it is that one.
    static Command below() {
        var added =
                Commands.together(
                        WORDS.of("undo.editors-note"), Below.paragraph(), Commands.editorsNote());
        return (snapshot, selection) -> {
            if (!(selection instanceof Selection.Text text)) return added.on(snapshot, selection);
            var line = snapshot.document().find(text.caret().block());
            boolean empty =
                    line.filter(b -> b instanceof Block.Paragraph)
                            .filter(b -> Inline.length(b.runs()) == 0)
                            .isPresent();
            var at = Selection.at(text.caret());
            return (empty ? Commands.editorsNote() : added).on(snapshot, at);
        };
    }
}
