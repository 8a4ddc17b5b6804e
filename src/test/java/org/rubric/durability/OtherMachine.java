package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A Java machine beside that of the tests.
final class OtherMachine {
    private OtherMachine() {}

    static Process start(String main, String... words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var options = List.of(java, "-XX:TieredStopAtLevel=1", "-cp", path, main);
        return new ProcessBuilder(Stream.concat(options.stream(), Stream.of(words)).toList())
                .redirectErrorStream(true)
                .start();
    }
}
