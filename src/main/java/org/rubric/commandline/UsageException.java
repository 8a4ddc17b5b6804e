package org.rubric.commandline;

/// The words of the command line cannot be meant; the message says why in one sentence.
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
