package org.rubric.commandline;

import java.io.PrintStream;

/// Where a verb prints: results to `out`, messages for the person to `err`, one line each.
record Console(PrintStream out, PrintStream err) {

    void say(String line) {
        out.println(line);
    }

    void tell(String message) {
        err.println(message);
    }
}
