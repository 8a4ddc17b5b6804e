package org.rubric.workbench.seek;

import java.util.List;
import org.rubric.document.Id;

/// The draft that is open.
///
/// @param questions `4/20`
public record Near(Id draft, String name, List<String> questions) {
    public Near {
        questions = List.copyOf(questions);
    }
}
