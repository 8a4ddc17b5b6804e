package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window in a language that nobody speaks and that is two fifths longer: all that stands there
/// is from the bundles, nothing is cut and nothing reaches out of sight.
class PseudoWindowTest {
    /// `NOT`: a place of the walk was not reached.
    private static final Pattern FAULT = Pattern.compile("^(?:BARE|CUT|OUT|NOT) ");

    @TempDir Path folder;

    @Test
    void whatStandsInTheWindowIsFromTheBundlesAndWhole() throws Exception {
        Pseudo.write(folder);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (var option : ManagementFactory.getRuntimeMXBean().getInputArguments())
            if (!option.startsWith("-javaagent") && !option.startsWith("-agent"))
                command.add(option);
        var language = "-Drubric.language=" + Pseudo.LANGUAGE;
        var path = folder + File.pathSeparator + System.getProperty("java.class.path");
        command.addAll(List.of(language, "-cp", path, "org.rubric.workbench.PseudoWindow"));
        command.add(folder.resolve("home").toString());
        var out = folder.resolve("out");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "It did not end.");
        var said = Files.readAllLines(out);
        assertTrue(said.stream().anyMatch(line -> line.startsWith("SEEN ")), "" + said);
        assertEquals(List.of(), said.stream().filter(l -> FAULT.matcher(l).find()).toList());
    }
}
