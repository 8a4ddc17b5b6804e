package org.rubric.repository.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/// Where a failure came from, without what it says: the message of an exception may quote a
/// document, and what is written to a log stays there.
public final class Frames {
    private Frames() {}

    /// A failure of that place that says its kind alone, for a logger.
    public static Throwable bare(Throwable failure) {
        var bare = new Throwable(failure.getClass().getName());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    /// The kinds of the failure and of its causes, each with the places in the program.
    public static List<String> of(Throwable failure) {
        var lines = new ArrayList<String>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var begin = "";
        for (var each = failure; each != null && seen.add(each); each = each.getCause()) {
            lines.add(begin + each.getClass().getName());
            for (var frame : each.getStackTrace()) lines.add("\tat " + frame);
            begin = "Caused by: ";
        }
        return lines;
    }
}
