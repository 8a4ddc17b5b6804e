package org.rubric.workbench.text.block;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import org.rubric.document.Id;

/// Something that the text would have the window do: it bubbles up from where it was asked for.
public final class Wish extends Event {
    private static final long serialVersionUID = 1;

    public static final EventType<Wish> ANY = new EventType<>(Event.ANY, "WISH");

    /// Choose the Questions that the text belongs to.
    public static final EventType<Wish> QUESTION = new EventType<>(ANY, "WISH_QUESTION");

    /// Put the fixed texts in, taking them from a file first if need be.
    public static final EventType<Wish> FIXED_TEXTS = new EventType<>(ANY, "WISH_FIXED_TEXTS");

    /// Show where a thing is used.
    public static final EventType<Wish> USES = new EventType<>(ANY, "WISH_USES");

    /// Choose what references shall name.
    public static final EventType<Wish> POINT = new EventType<>(ANY, "WISH_POINT");

    /// Take the last change back.
    public static final EventType<Wish> UNDO = new EventType<>(ANY, "WISH_UNDO");

    /// Answer what A.5 asks about an entry of clause 2.
    public static final EventType<Wish> JUSTIFY = new EventType<>(ANY, "WISH_JUSTIFY");

    /// Check the draft anew: something beside it has changed.
    public static final EventType<Wish> CHECK = new EventType<>(ANY, "WISH_CHECK");

    /// Tell something, given by its key in the messages.
    public static final EventType<Wish> SAY = new EventType<>(ANY, "WISH_SAY");

    private final transient Optional<Id> target;
    private final String words;

    private Wish(EventType<Wish> type, Optional<Id> target, String words) {
        super(type);
        this.target = target;
        this.words = words;
    }

    public static Wish of(EventType<Wish> type) {
        return new Wish(type, Optional.empty(), "");
    }

    public static Wish uses(Id target) {
        return new Wish(USES, Optional.of(target), "");
    }

    public static Wish justify(Id entry) {
        return new Wish(JUSTIFY, Optional.of(entry), "");
    }

    /// @param key of the words
    public static Wish say(String key) {
        return new Wish(SAY, Optional.empty(), key);
    }

    /// What it is about.
    public Optional<Id> target() {
        return target;
    }

    /// Key of what is to be told; empty: nothing is.
    public String words() {
        return words;
    }
}
