package org.rubric.workbench.seek;

import java.util.Map;
import org.rubric.search.Answer;
import org.rubric.search.Inquiry;

/// Who answers inquiries; asked in the background.
public interface Seeker {

    Answer ask(Inquiry inquiry);

    /// How many there are in each collection.
    Map<String, Integer> counts(Inquiry inquiry, Answer answer);
}
