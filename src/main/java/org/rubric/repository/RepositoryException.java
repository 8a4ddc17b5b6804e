package org.rubric.repository;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// The store could not do what was asked. The message is one sentence for the user.
public final class RepositoryException extends IOException {

    /// What stands in the way.
    public enum Kind {
        /// Another Rubric has the documents open.
        LOCKED,
        /// No copy on disk can be read.
        DAMAGED,
        /// The disk is full, or the folder may not be written.
        UNWRITABLE,
        /// There is no such draft, version or record.
        MISSING
    }

    private static final Wording WORDS = Wording.in("repository");

    private final Kind kind;

    /// The sentence of that name with values filled in.
    static String words(String key, Object... values) {
        return WORDS.of(key, values);
    }

    RepositoryException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    RepositoryException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// Trouble with the disk, told in a sentence.
    ///
    /// @param key of the sentence, which ends with the reason
    /// @param where what else it names
    static RepositoryException unwritable(String key, IOException cause, Object... where) {
        var reason = reason(cause);
        var said = where.length == 0 ? words(key, reason) : words(key, reason, where[0]);
        return new RepositoryException(Kind.UNWRITABLE, said, cause);
    }

    private static String reason(IOException cause) {
        var said =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return switch (cause) {
            case AccessDeniedException _ -> words("reason.denied", said);
            case Book.Refused it -> reason(it.trouble());
            case NoSuchFileException _ -> words("reason.gone", said);
            default -> said;
        };
    }

    public Kind kind() {
        return kind;
    }
}
