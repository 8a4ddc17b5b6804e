package org.rubric.workbench.register;

import javafx.event.Event;
import javafx.event.EventType;
import org.rubric.document.Id;

/// Somebody wants a draft to be prepared for its decision: it bubbles up from where that was asked
/// for to the window, which knows how.
public final class Preparation extends Event {
    private static final long serialVersionUID = 1;

    public static final EventType<Preparation> WANTED =
            new EventType<>(Event.ANY, "PREPARATION_WANTED");

    private final transient Id draft;

    public Preparation(Id draft) {
        super(WANTED);
        this.draft = draft;
    }

    /// Its Id in the store.
    public Id draft() {
        return draft;
    }
}
