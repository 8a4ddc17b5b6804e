package org.rubric.rules;

import java.util.Map;
import org.rubric.document.Id;

/// How far a text is on its way to a decision, and what is known beside it that the decision asks
/// for.
///
/// @param unanswered by entry of clause 2 how many items of its A.5 form nobody has answered yet;
///     an entry that is not there has no form, or none is known
public record Decision(Stage stage, Map<Id, Integer> unanswered) {
    public static final Decision NONE = new Decision(Stage.UNDER_STUDY, Map.of());

    public Decision {
        unanswered = Map.copyOf(unanswered);
    }

    public Decision at(Stage far) {
        return new Decision(far, unanswered);
    }

    /// Whether the text is looked at as one that is to be decided on.
    public boolean near() {
        return stage == Stage.CONSENT;
    }
}
