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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window in a language that nobody speaks: all that stands there is from the bundles.
class PseudoWindowTest {
    @TempDir Path folder;

    @Test
    void whatStandsInWriteIsFromTheBundles() throws Exception {
        Pseudo.write(folder);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (var option : ManagementFactory.getRuntimeMXBean().getInputArguments())
            if (!option.startsWith("-javaagent") && !option.startsWith("-agent"))
                command.add(option);
        var language = "-Drubric.language=" + Pseudo.LANGUAGE;
        var path = folder + File.pathSeparator + System.getProperty("java.class.path");
        command.addAll(List.of(language, "-cp", path, "org.rubric.workbench.PseudoWindow"));
        var out = folder.resolve("out");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "It did not end.");
        var said = Files.readAllLines(out);
        assertTrue(said.stream().anyMatch(line -> line.startsWith("SEEN ")), "" + said);
        said.stream().filter(line -> line.startsWith("CUT ")).forEach(System.out::println);
        assertEquals(List.of(), said.stream().filter(l -> l.startsWith("BARE ")).toList());
    }
}
