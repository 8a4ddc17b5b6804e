import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.nio.file.Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The start-up caches. They serve only the run time that made them, so the rehearsals of the build
/// are held again with the image's own: what `pom.xml` runs in its phase `package`, word for word.
final class Caches {
    /// Exports take the cache of all verbs: one of their own spares hardly any of their CPU and
    /// would be 7 MB of each package. The launcher uses what is there.
    private static final Path LEFT_OUT = Path.of("export.aot");

    private Caches() {}

    /// @param tree the program with its folder `runtime`
    static List<Step> recorded(Path tree) {
        var steps = new ArrayList<Step>();
        for (var rehearsal : rehearsals(tree)) {
            var made = rehearsal.environment.get("RUBRIC_RECORD");
            var makes = made == null ? List.<Path>of() : List.of(Path.of(made));
            if (makes.stream().anyMatch(cache -> cache.endsWith(LEFT_OUT))) continue;
            steps.add(Step.run(rehearsal.command, rehearsal.environment, List.of(tree), makes));
        }
        return steps;
    }

    private record Rehearsal(List<String> command, Map<String, String> environment) {}

    private static List<Rehearsal> rehearsals(Path tree) {
        var found = new ArrayList<Rehearsal>();
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var pom = factory.newDocumentBuilder().parse(Path.of("pom.xml").toFile());
            var execs = pom.getElementsByTagName("exec");
            for (int i = 0; i < execs.getLength(); i++) {
                var exec = (Element) execs.item(i);
                if (!exec.getAttribute("executable").endsWith("/bin/rubric")) continue;
                var command = new ArrayList<String>();
                command.add(in(tree, exec.getAttribute("executable")));
                var args = exec.getElementsByTagName("arg");
                for (int k = 0; k < args.getLength(); k++) {
                    var arg = (Element) args.item(k);
                    if (arg.hasAttribute("value")) command.add(in(tree, arg.getAttribute("value")));
                    else
                        for (var word : arg.getAttribute("line").split("\\s+"))
                            command.add(in(tree, word));
                }
                var environment = new HashMap<String, String>();
                environment.put(
                        "RUBRIC_JAVA_HOME", tree.resolve("runtime").toAbsolutePath().toString());
                var envs = exec.getElementsByTagName("env");
                for (int k = 0; k < envs.getLength(); k++) {
                    var env = (Element) envs.item(k);
                    environment.put(env.getAttribute("key"), in(tree, env.getAttribute("value")));
                }
                found.add(new Rehearsal(command, environment));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("pom.xml cannot be read", e);
        }
        return found;
    }

    private static String in(Path tree, String words) {
        return words.replace("${project.build.directory}/rubric", tree.toAbsolutePath().toString())
                .replace("${project.build.directory}/rehearsal", rehearsing().toString())
                .replace("${project.build.directory}", Layout.TARGET.toAbsolutePath().toString())
                .replace("${basedir}", Path.of("").toAbsolutePath().toString());
    }

    private static Path rehearsing() {
        return Layout.WORK.resolve("rehearsal").toAbsolutePath();
    }

    /// The folder that rehearsals write to.
    static Step room() {
        return Step.act(
                "make " + Layout.WORK.resolve("rehearsal"),
                Layout.WORK.resolve("rehearsal"),
                () -> Files.createDirectories(rehearsing()));
    }
}
