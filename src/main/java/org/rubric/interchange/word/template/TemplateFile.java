package org.rubric.interchange.word.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.rubric.interchange.word.archive.Parcel;
import org.rubric.interchange.word.archive.WordPackage;
import org.w3c.dom.Document;

/// The parts of a template, read whole and under guard; those that nobody changes are written with
/// the bytes that they had. Names of parts differ in more than case (ISO/IEC 29500-2, 9.1.1).
final class TemplateFile {
    private static final int MOST_TO_PARSE = 16 << 20;
    private static final int MOST = 128 << 20;
    static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final String main;

    private TemplateFile(String main) {
        this.main = main;
    }

    static TemplateFile open(Path file) throws IOException {
        try (var opened = WordPackage.open(file);
                var zip = new ZipFile(file.toFile())) {
            var template = new TemplateFile(opened.main());
            int left = MOST;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.isDirectory()) continue;
                var bytes = opened.bytes(entry.getName(), left);
                if (bytes.isEmpty()) throw new IOException(Words.of("template.large"));
                left -= bytes.get().length;
                template.put(entry.getName().replace('\\', '/'), bytes.get());
            }
            Defences.of(template);
            return template;
        }
    }

    Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    /// The part with the text.
    String main() {
        return main;
    }

    /// From the folder of the text.
    ///
    /// @throws IOException if the target lies outside the file
    String beside(String target) throws IOException {
        return resolved(folder(), target);
    }

    /// Where the part with the text lies.
    String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    /// The part that a target names (ISO/IEC 29500-2, 9.3).
    ///
    /// @throws IOException if it lies outside the file
    static String resolved(String folder, String target) throws IOException {
        var path = target.replace('\\', '/');
        var steps = new ArrayDeque<String>();
        for (var step : (path.startsWith("/") ? path : folder + path).split("/")) {
            boolean up = step.equals("..");
            if (up && steps.isEmpty() || step.contains(":"))
                throw new IOException(Words.of("template.outside"));
            if (up) steps.removeLast();
            else if (!step.equals(".") && !step.isEmpty()) steps.add(step);
        }
        return String.join("/", steps);
    }

    /// Where the relationships of a part stand.
    static String ties(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    boolean has(String part) {
        return names.containsKey(key(part));
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    /// Empty: there is no such part.
    byte[] bytes(String part) {
        return has(part) ? parts.get(names.get(key(part))) : new byte[0];
    }

    /// @throws IOException if the part is damaged, or too large for a tree
    Document read(String part) throws IOException {
        var bytes = bytes(part);
        if (bytes.length > MOST_TO_PARSE)
            throw new IOException(Words.of("template.part.large", part));
        return Dom.read(part, bytes);
    }

    void put(String part, byte[] bytes) {
        parts.put(names.computeIfAbsent(key(part), _ -> part), bytes);
    }

    void put(String part, Document xml) throws IOException {
        put(part, Dom.write(xml));
    }

    void write(OutputStream out) throws IOException {
        var parcel = new Parcel(out);
        for (var part : parts.entrySet()) parcel.bytes(part.getKey(), part.getValue());
        parcel.finish();
    }
}
