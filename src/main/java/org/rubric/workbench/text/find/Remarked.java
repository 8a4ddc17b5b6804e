package org.rubric.workbench.text.find;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.workbench.text.line.Tint;

/// What is commented on, as the text shows it: a ground under the words and marks beside them.
public interface Remarked {

    /// Nothing is.
    Remarked NONE =
            new Remarked() {
                @Override
                public List<Tint> in(Block line) {
                    return List.of();
                }

                @Override
                public List<Mark> marks() {
                    return List.of();
                }
            };

    /// The stretches of a line as it is now; asked for lines in the window at each layout.
    List<Tint> in(Block line);

    /// What stands in the gutter.
    List<Mark> marks();

    /// A mark beside a line.
    ///
    /// @param line where the comment begins
    /// @param said by whom and what, for the tooltip
    /// @param strong whether it is the comment at hand
    /// @param open shows the comment
    record Mark(Id line, String said, boolean strong, Runnable open) {}
}
