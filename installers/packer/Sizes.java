import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What each part of the image takes, and what it is for.
final class Sizes {
    private static final Map<String, String> FOR =
            Map.ofEntries(
                    Map.entry("icu4j", "line breaking, word boundaries and order of all languages"),
                    Map.entry("Saxon-HE", "veraPDF's rules: validate"),
                    Map.entry("lucene-core", "search"),
                    Map.entry("lucene-analysis-common", "search: word stems of six languages"),
                    Map.entry("rubric", "Rubric itself"),
                    Map.entry("poi", "EMF and WMF pictures"),
                    Map.entry("poi-scratchpad", "EMF and WMF pictures"),
                    Map.entry("commons-math3", "EMF and WMF pictures (POI)"),
                    Map.entry("commons-collections4", "EMF and WMF pictures (POI)"),
                    Map.entry("h2", "the store"),
                    Map.entry("parser", "validate: PDF parser of veraPDF"),
                    Map.entry("openpdf-fonts-extra", "fonts of the pages: Liberation Serif, Sans, Mono"),
                    Map.entry("pdfbox", "writing PDF"),
                    Map.entry("fontbox", "fonts"),
                    Map.entry("jackson-databind", "JSON"),
                    Map.entry("jackson-core", "JSON"),
                    Map.entry("rhino", "validate: expressions of veraPDF's profiles"),
                    Map.entry("controlsfx", "controls of the window"),
                    Map.entry("atlantafx-base", "theme of the window"),
                    Map.entry("jsvg", "SVG pictures"),
                    Map.entry("jlatexmath", "formulas"),
                    Map.entry("xmlresolver", "validate: XML catalogues"),
                    Map.entry("core", "validate: veraPDF"),
                    Map.entry("validation-model", "validate: veraPDF"),
                    Map.entry("jaxb-impl", "validate: profiles of veraPDF"));

    private record Row(String part, long bytes, String use) {}

    private Sizes() {}

    static void tell() throws IOException {
        var tree = Layout.TREE;
        var rows = new ArrayList<Row>();
        rows.add(new Row("runtime/lib/modules", Files.size(tree.resolve("runtime/lib/modules")), "Java's and JavaFX's classes, " + Image.MODULES.size() + " modules named, not compressed"));
        rows.add(new Row("runtime/lib/server", of(tree.resolve("runtime/lib/server")), "Java's virtual machine"));
        long fx = fx(tree.resolve("runtime/lib"));
        rows.add(new Row("runtime, JavaFX libraries", fx, "drawing of the window (GTK, OpenGL, software)"));
        rows.add(new Row("runtime, other", of(tree.resolve("runtime")) - rows.stream().mapToLong(Row::bytes).sum(), "Java's native libraries, settings and licences"));
        long small = 0;
        int few = 0;
        try (var files = Files.list(tree.resolve("lib"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                long size = Files.size(file);
                if (name.endsWith(".aot")) rows.add(new Row("lib/" + name, size, "start-up cache: classes loaded and linked beforehand"));
                else if (size > 300_000) rows.add(new Row("lib/" + name, size, FOR.getOrDefault(name.replaceFirst("-\\d.*", ""), "library")));
                else {
                    small += size;
                    few++;
                }
            }
        }
        rows.add(new Row("lib, " + few + " smaller files", small, "libraries below 0.3 MB"));
        rows.add(new Row("fonts", of(tree.resolve("fonts")), "Arabic pages (Amiri)" + (Files.exists(tree.resolve("fonts/NotoSerifSC-Bold.ttf")) ? " and Chinese ones" : "")));
        rows.sort(Comparator.comparingLong(Row::bytes).reversed());
        System.out.printf("%-36s %8s  %s%n", "part", "MB", "what it is for");
        for (var row : rows) System.out.printf("%-36s %8.1f  %s%n", row.part, row.bytes / 1e6, row.use);
        System.out.printf("%-36s %8.1f%n", "installed", of(tree) / 1e6);
        for (var file : packages()) System.out.printf("%-36s %8.1f%n", file.getFileName(), Files.size(file) / 1e6);
    }

    private static List<Path> packages() throws IOException {
        if (!Files.isDirectory(Layout.OUT)) return List.of();
        try (var files = Files.list(Layout.OUT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long fx(Path lib) throws IOException {
        var own = new TreeMap<String, Long>();
        try (var files = Files.list(lib)) {
            for (var file : files.filter(f -> f.getFileName().toString().matches("lib(glass|prism|javafx|decora).*")).toList())
                own.put(file.toString(), Files.size(file));
        }
        return own.values().stream().mapToLong(Long::longValue).sum();
    }

    static long of(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            long sum = 0;
            for (var file : all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList())
                sum += Files.size(file);
            return sum;
        }
    }
}
