package org.rubric.desk.backup;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why the disk refused, for people.
final class Reason {
    private Reason() {}

    static String of(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException _ -> Saying.of("reason.denied");
            case NoSuchFileException _ -> Saying.of("reason.gone");
            case FileNotFoundException e ->
                    String.valueOf(e.getMessage()).replaceAll("(?s).*\\((.*)\\)$", "$1") + ".";
            case FileSystemException e when e.getReason() != null -> e.getReason() + ".";
            case FileSystemException _ -> Saying.of("reason.refused");
            default -> String.valueOf(trouble.getMessage());
        };
    }
}
