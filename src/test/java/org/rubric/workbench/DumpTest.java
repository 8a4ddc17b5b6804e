package org.rubric.workbench;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {
    @TempDir Path home;

    @Test
    void dump() throws Exception {
        try (var o = new Opened(home)) {
            o.sample();
            var w = Words.of(Locale.ENGLISH);
            for (var a : Ui.on(o.window::actions))
                System.out.println(
                        "ACT\t"
                                + a.key()
                                + "\t"
                                + w.of(a.key())
                                + "\t"
                                + a.shortcut()
                                        .map(s -> s.getDisplayText() + " | " + s.getName())
                                        .orElse(""));
        }
    }
}
