package org.rubric.interchange.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads files of lines that go on where the next begins with a space, knowing nothing of how they
/// were written.
final class Lines {
    private Lines() {}

    /// The lines as they stand, each of which must end with CR LF.
    static List<String> raw(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.endsWith("\r\n")) throw new AssertionError("The last line is not ended");
        var lines = List.of(text.substring(0, text.length() - 2).split("\r\n", -1));
        for (var line : lines)
            if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0)
                throw new AssertionError("A lone line end: " + line);
        return lines;
    }

    /// Lines put together again.
    ///
    /// @param keep whether the space that marks a line going on belongs to it
    static List<String> unfolded(List<String> raw, boolean keep) {
        var all = new ArrayList<String>();
        for (var line : raw)
            if (line.startsWith(" ") && !all.isEmpty())
                all.add(all.removeLast() + (keep ? line : line.substring(1)));
            else all.add(line);
        return all;
    }
}
