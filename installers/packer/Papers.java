import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// What goes with the program on paper: fonts with their licences, the bill of materials.
final class Papers {
    private static final Path FONTS = Layout.BUILT.resolve("fonts");

    private static final Path TEXTS = Path.of("installers", "licences");
    /// What the modules of JavaFX say for themselves; their jars hold none.
    static final Path JAVAFX = TEXTS.resolve("javafx");

    private Papers() {}

    /// Arabic always; Chinese, twenty times as large, when asked for.
    static List<Step> fonts(Pack.Order order, Path to) {
        var steps = new ArrayList<Step>();
        var names = new ArrayList<>(List.of("Amiri-Regular.ttf", "Amiri-Bold.ttf", "Amiri-LICENSE.txt"));
        if (order.chinese())
            names.addAll(List.of("NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf", "NotoSerifSC-LICENSE.txt"));
        for (var name : names) steps.add(Step.copy(FONTS.resolve(name), to.resolve(name)));
        return steps;
    }

    /// Licence, notice and the texts that the jars do not hold themselves.
    static void licences(Path to) throws IOException {
        for (var paper : List.of("LICENSE", "NOTICE"))
            Files.copy(Path.of(paper), to.resolve(paper), StandardCopyOption.REPLACE_EXISTING);
        Step.copyAll(TEXTS, to.resolve("licences"));
    }

    /// The build's bill of materials with the licence under which each library is used where its
    /// maker offers several or names another thing's (the fonts of OpenPDF). A jar that the bill
    /// does not have stops the packing.
    static Step bill(Path tree) {
        return bill(tree.resolve("lib"), tree);
    }

    /// @param jars the folder of what is shipped
    static Step bill(Path jars, Path tree) {
        var bill = tree.resolve("bom.json");
        return new Step(
                "bill of materials " + Layout.BUILT.resolve("bom.json") + " -> " + bill,
                List.of(Layout.BUILT.resolve("bom.json"), LICENCES),
                List.of(bill),
                () -> {
                    var text = corrected(Files.readAllLines(Layout.BUILT.resolve("bom.json")));
                    Files.writeString(bill, text);
                    check(text, jars);
                });
    }

    private static final Path LICENCES = Path.of("src", "test", "resources", "licences.properties");

    private static String corrected(List<String> lines) throws IOException {
        var used = new Properties();
        try (var in = Files.newBufferedReader(LICENCES)) {
            used.load(in);
        }
        var out = new StringBuilder();
        var name = "";
        boolean within = false;
        boolean components = false;
        for (var line : lines) {
            components |= line.startsWith("  \"components\"");
            if (line.startsWith("      \"name\" : ")) name = line.replaceAll(".*: \"|\",?$", "");
            var id = used.getProperty(name);
            if (components && id != null && line.equals("      \"licenses\" : [")) {
                within = true;
                // SPDX has EDL-1.0 as the licence that it is word for word.
                var spdx = id.equals("EDL-1.0") ? "BSD-3-Clause" : id;
                out.append(line).append("\n        { \"license\" : { \"id\" : \"").append(spdx)
                        .append("\", \"acknowledgement\" : \"concluded\" } }\n");
            }
            if (!within) out.append(line).append('\n');
            else if (line.startsWith("      ]")) {
                within = false;
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }

    private static void check(String bill, Path folder) throws IOException {
        try (var jars = Files.list(folder)) {
            for (var jar : jars.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".jar")).toList()) {
                var base = jar.replaceFirst("-\\d.*", "");
                var version = jar.substring(base.length() + 1).replaceFirst("(-data|-linux|-win|-mac)?\\.jar$", "");
                if (!bill.contains("/" + base + "@" + version))
                    throw new IOException(jar + " is not in the bill of materials: an old file in target/lib? Delete it and build again.");
            }
        }
    }
}
