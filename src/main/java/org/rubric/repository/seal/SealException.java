package org.rubric.repository.seal;

import java.io.IOException;
import org.rubric.document.wording.Wording;

/// Why sealed documents stay closed, in one sentence for the user. No text of a document and no
/// passphrase is ever in it.
public final class SealException extends IOException {
    private static final long serialVersionUID = 1L;

    /// What went wrong.
    public enum Kind {
        /// A passphrase is needed and nobody was asked for one.
        ASKED,
        /// Another passphrase.
        WRONG,
        /// No recovery key, or another's.
        WRONG_RECOVERY,
        /// The key file, or both of its copies.
        DAMAGED,
        /// A sealed piece is not what was written.
        CHANGED,
        /// A passphrase that will not do.
        WEAK
    }

    private final transient Kind kind;

    /// @param words the name of the sentence in the room's words
    public SealException(Kind kind, String words, Object... values) {
        super(Wording.in("repository").of(words, values));
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
