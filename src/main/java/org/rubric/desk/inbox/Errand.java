package org.rubric.desk.inbox;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.net.URI;

/// What one start of the program asks of another that is running: to come to the front and open
/// these files.
///
/// @param files absolute; none: only to come to the front
public record Errand(List<Path> files) {
    static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_FILES = 100;

    public Errand {
        files = List.copyOf(files);
    }

    /// One address a line.
    String text() {
        var text = new StringBuilder();
        for (var file : files) text.append(file.toUri()).append('\n');
        return text.toString();
    }

    /// Lines that name no file that the window opens are passed over.
    static Errand of(String text) {
        var files = new ArrayList<Path>();
        for (var line : text.split("\n")) {
            if (files.size() == MOST_FILES) break;
            try {
                var address = URI.create(line.strip());
                if (!"file".equals(address.getScheme())) continue;
                var file = Path.of(address).normalize();
                if (Openable.named(file.toString())) files.add(file);
            } catch (IllegalArgumentException | FileSystemNotFoundException _) {
                continue;
            }
        }
        return new Errand(files);
    }
}
