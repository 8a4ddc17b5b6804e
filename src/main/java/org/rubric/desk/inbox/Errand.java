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

    /// The same in errands of which each is taken whole; one if there are no files.
    List<Errand> portions() {
        var all = new ArrayList<Errand>();
        var now = new ArrayList<Path>();
        int bytes = 0;
        for (var file : files) {
            int more = line(file).length();
            if (now.size() == MOST_FILES || !now.isEmpty() && bytes + more > MOST_BYTES) {
                all.add(new Errand(now));
                now.clear();
                bytes = 0;
            }
            now.add(file);
            bytes += more;
        }
        all.add(new Errand(now));
        return all;
    }

    /// One address a line.
    String text() {
        var text = new StringBuilder();
        for (var file : files) text.append(line(file));
        return text.toString();
    }

    /// Nothing but ASCII: addresses have the rest in signs of their own.
    private static String line(Path file) {
        return file.toUri().toASCIIString() + "\n";
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
