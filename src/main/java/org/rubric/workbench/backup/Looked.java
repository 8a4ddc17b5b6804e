package org.rubric.workbench.backup;

import java.nio.file.Path;
import org.rubric.desk.backup.Doors;

/// A backup that is looked into, and what opens it. Any thread may ask.
final class Looked {
    private final Path file;
    private volatile Doors doors = Doors.PLAIN;

    Looked(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    Doors doors() {
        return doors;
    }

    /// From now on that opens it.
    void opened(Doors now) {
        doors = now;
    }
}
