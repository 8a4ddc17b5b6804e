package org.rubric.desk;

import java.io.IOException;

/// A result could not be written. The message is one sentence that names the file.
public class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
