package org.rubric.interchange.word.writing;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.LibreOffice;
import org.rubric.document.*;

class Dbg3Test {
    @TempDir Path folder;

    @Test
    void dbg() throws Exception {
        for (var sd : System.getProperty("dbgseed").split(",")) {
            long seed = Long.parseLong(sd);
            for (boolean un : new boolean[] {false, true})
                for (boolean there : new boolean[] {true, false}) {
                    if (Boolean.getBoolean("dbgun") && !un) continue;
                    var e = Edited.of(RandomDocuments.of(seed, 40), seed, 40);
                    if (un) e = e.unlisted();
                    var r = there ? e.there() : e.back();
                    long t = System.currentTimeMillis();
                    String s = "ok";
                    try {
                        r.check(LibreOffice.orSkip(), folder);
                    } catch (Throwable x) {
                        s = x.getMessage();
                        Files.write(Path.of("/tmp/dbg/lo" + seed + (un ? "u" : "") + (there ? "t" : "b") + ".docx"), r.written().bytes());
                    }
                    System.out.println("LO " + seed + (un ? "u" : "") + (there ? "t" : "b") + " " + (System.currentTimeMillis() - t) + " ms " + s);
                }
        }
    }
}
