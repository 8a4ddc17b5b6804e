package org.rubric.repository;

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

    private final Kind kind;

    RepositoryException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    RepositoryException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// Trouble with the disk while doing something, told in a sentence.
    static RepositoryException unwritable(String doing, IOException cause) {
        var said =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        var reason =
                switch (cause) {
                    case AccessDeniedException _ -> said + " may not be read or written.";
                    case NoSuchFileException _ -> said + " is not there any more.";
                    default -> said;
                };
        return new RepositoryException(Kind.UNWRITABLE, doing + " failed: " + reason, cause);
    }

    public Kind kind() {
        return kind;
    }
}
