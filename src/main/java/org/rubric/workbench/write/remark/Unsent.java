package org.rubric.workbench.write.remark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.rubric.document.Id;

/// What was typed about a draft and is not said yet, by what it is about. It stays with its draft
/// while another is open.
final class Unsent {
    private final Map<Id, Map<String, String>> drafts = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Map<String, String> here = new HashMap<>();

    /// Another draft is open.
    void open(Id draft) {
        here = drafts.computeIfAbsent(draft, _ -> new HashMap<>());
    }

    /// What is kept for one field of the draft that is open, whichever is open later.
    ///
    /// @param key what the field is about
    Slot slot(String key) {
        return new Slot(here, key);
    }

    /// The words of one field.
    final class Slot {
        private final Map<String, String> all;
        private final String key;

        private Slot(Map<String, String> all, String key) {
            this.all = all;
            this.key = key;
        }

        String or(String other) {
            return all.getOrDefault(key, other);
        }

        /// @param text empty: nothing any more
        void keep(String text) {
            if (text.isEmpty()) all.remove(key);
            else all.put(key, text);
        }

        /// Says it; where that cannot be done, it stays kept.
        ///
        /// @param sent whether it was said
        void send(String text, Predicate<String> sent) {
            keep("");
            if (!sent.test(text)) keep(text);
        }

        /// Says it once the card is gone, which may be shown again by what saying it changes.
        void sendLater(String text, Predicate<String> sent) {
            waiting.add(() -> send(text, sent));
            Platform.runLater(Unsent.this::settle);
        }
    }

    /// Says now what was to be said soon.
    void settle() {
        while (!waiting.isEmpty()) waiting.poll().run();
    }
}
