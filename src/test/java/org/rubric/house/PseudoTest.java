package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user reads is translated where the bundles are: nothing is said but from them.
class PseudoTest {
    private static final List<String> VERBS =
            List.of(
                    "import",
                    "new",
                    "list",
                    "dump",
                    "check",
                    "export",
                    "compare",
                    "report",
                    "search",
                    "validate",
                    "backup",
                    "restore",
                    "protect",
                    "help");

    /// Names of options and of what they take, verbs, and calls: the same in every language.
    private static final Pattern DATA =
            Pattern.compile(
                    "--?[\\w-]+(?: fr)?|[A-Z][A-Z./|…\\w+:,-]*|\\[|\\]|[a-z]+(?:[|-][a-z-]+)+|…");

    @TempDir Path folder;

    @Test
    void helpIsFromTheBundles() throws Exception {
        var loader = loader();
        for (var verb : VERBS) {
            var bare = Pseudo.bare(run(loader, verb, "--help"));
            assertEquals(Set.of(), words(bare), verb);
        }
        assertEquals(Set.of(), words(Pseudo.bare(run(loader, "--help"))), "--help");
    }

    @Test
    void troubleIsFromTheBundles() throws Exception {
        var loader = loader();
        for (var call :
                List.of(
                        List.of("paint"),
                        List.of("check", "--profile"),
                        List.of("check"),
                        List.of("check", "--paint"),
                        List.of("search", "--in", "nowhere", "x"),
                        List.of("new", "chapter"),
                        List.of("check", "--rules"))) {
            var said = run(loader, call.toArray(String[]::new));
            assertTrue(said.contains("⟦"), call + ": " + said);
            assertEquals(Set.of(), words(Pseudo.bare(said)), call + ": " + said);
        }
    }

    @Test
    void findingsAreFromTheBundles() throws Exception {
        var said = new ArrayList<String>();
        Consumer<String> hear = said::add;
        var probe = Class.forName("org.rubric.rules.Heard", true, loader());
        probe.getMethod("all", Consumer.class).invoke(null, hear);
        var bare = said.stream().filter(words -> !words.startsWith("⟦")).distinct().toList();
        assertEquals(List.of(), bare);
        assertTrue(said.size() > 200, said.size() + " texts");
    }

    /// What is no data among the words of help.
    private static Set<String> words(String bare) {
        var left = new TreeSet<String>();
        for (var word : DATA.matcher(bare).replaceAll(" ").split("[^\\p{L}]+"))
            if (word.length() > 1 && !VERBS.contains(word) && !word.equals("rubric"))
                left.add(word);
        return left;
    }

    private static String run(ClassLoader loader, String... words) throws Exception {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var desk = Class.forName("org.rubric.desk.Desk", true, loader);
        var face = Class.forName("org.rubric.commandline.CommandLineFace", true, loader);
        var made =
                face.getConstructor(desk, PrintStream.class, PrintStream.class)
                        .newInstance(null, print, print);
        face.getMethod("run", List.class).invoke(made, List.of(words));
        return out.toString(StandardCharsets.UTF_8);
    }

    /// The program once more, in the language that nobody speaks.
    private ClassLoader loader() throws Exception {
        Pseudo.write(folder);
        var places = new ArrayList<URL>();
        places.add(folder.toUri().toURL());
        for (var place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (place.endsWith("*"))
                for (var jar : new File(place.replace("*", "")).listFiles())
                    places.add(jar.toURI().toURL());
            else places.add(Path.of(place).toUri().toURL());
        }
        var loader =
                new URLClassLoader(
                        places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        var before = System.getProperty("rubric.language");
        System.setProperty("rubric.language", Pseudo.LANGUAGE);
        try {
            Class.forName("org.rubric.document.wording.Wording", true, loader);
        } finally {
            if (before == null) System.clearProperty("rubric.language");
            else System.setProperty("rubric.language", before);
        }
        return loader;
    }
}
