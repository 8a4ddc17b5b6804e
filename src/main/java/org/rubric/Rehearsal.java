package org.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.rubric.workbench.rehearsal.Visit;

/// Runs the usual verbs one after the other in one process: the start-up cache that is made
/// meanwhile (JEP 483, JEP 514) then has what any of them needs. Only the build does this.
final class Rehearsal {
    /// In the place of a verb: the window, visited and left.
    private static final String WINDOW = "window";

    private Rehearsal() {}

    /// @param args a script and the folder to write to; each line of the script is a verb and its
    ///     words, divided by tabs, `DIR` standing for the script's folder, `OUT` for the other
    static void main(String[] args) throws IOException {
        var script = Path.of(args[0]).toAbsolutePath();
        int worst = 0;
        for (var line : Files.readAllLines(script))
            if (!line.isBlank() && !line.startsWith("#"))
                worst = Math.max(worst, run(words(line, script.getParent(), args[1])));
        System.exit(worst);
    }

    private static int run(String[] words) {
        if (!words[0].equals(WINDOW)) return Main.run(words);
        Visit.begin();
        return Main.run(Arrays.copyOfRange(words, 1, words.length));
    }

    private static String[] words(String line, Path folder, String out) {
        return Arrays.stream(line.strip().split("\t+"))
                .map(word -> word.replace("DIR", folder.toString()).replace("OUT", out))
                .toArray(String[]::new);
    }
}
