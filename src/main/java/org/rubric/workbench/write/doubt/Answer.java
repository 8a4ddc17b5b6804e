package org.rubric.workbench.write.doubt;

import javafx.scene.input.KeyCode;

/// What a writer can say about a place.
enum Answer {
    HEADING("heading", "H", KeyCode.H),
    PARAGRAPH("paragraph", "P", KeyCode.P),
    LIST("list", "L", KeyCode.L),
    NOTE("note", "N", KeyCode.N),
    CAPTION("caption", "C", KeyCode.C),
    LEAVE("leave", "Space", KeyCode.SPACE);

    private final String key;
    private final String cap;
    private final KeyCode code;

    Answer(String key, String cap, KeyCode code) {
        this.key = key;
        this.cap = cap;
        this.code = code;
    }

    /// Of its words in the messages, after `doubt.` and `doubt.settled.`.
    String key() {
        return key;
    }

    /// What its key cap says.
    String cap() {
        return cap;
    }

    KeyCode code() {
        return code;
    }
}
