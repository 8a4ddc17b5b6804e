package org.rubric.interchange.word.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.rubric.interchange.word.archive.Parcel;
import org.rubric.interchange.word.archive.WordPackage;
import org.w3c.dom.Document;

/// The parts of a template, read whole and under guard; those that nobody changes are written with
/// the bytes that they had.
final class TemplateFile {
    private static final int MOST = 64 << 20;
    static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String main;

    private TemplateFile(String main) {
        this.main = main;
    }

    static TemplateFile open(Path file) throws IOException {
        try (var opened = WordPackage.open(file);
                var zip = new ZipFile(file.toFile())) {
            var template = new TemplateFile(opened.main());
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.isDirectory()) continue;
                var bytes = opened.bytes(entry.getName(), MOST);
                template.parts.put(
                        entry.getName(),
                        bytes.orElseThrow(
                                () -> new IOException("The template is larger than 64 MB.")));
            }
            template.refuseMacros();
            return template;
        }
    }

    private void refuseMacros() throws IOException {
        var types = new String(bytes(TYPES), StandardCharsets.UTF_8);
        boolean macros = types.contains("macroEnabled") || types.contains("vbaProject");
        for (var part : parts.keySet()) macros |= part.endsWith("vbaProject.bin");
        if (macros)
            throw new IOException(
                    "The template holds macros; save it as Word document (.docx) first.");
    }

    /// The part with the text.
    String main() {
        return main;
    }

    /// From the folder of the text.
    String beside(String target) {
        if (target.startsWith("/")) return target.substring(1);
        return main.substring(0, main.lastIndexOf('/') + 1) + target;
    }

    /// Where the relationships of a part stand.
    static String ties(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /// Empty: there is no such part.
    byte[] bytes(String part) {
        return parts.getOrDefault(part, new byte[0]);
    }

    Document read(String part) throws IOException {
        return Dom.read(part, bytes(part));
    }

    void put(String part, byte[] bytes) {
        parts.put(part, bytes);
    }

    void put(String part, Document xml) throws IOException {
        parts.put(part, Dom.write(xml));
    }

    void write(OutputStream out) throws IOException {
        var parcel = new Parcel(out);
        for (var part : parts.entrySet()) parcel.bytes(part.getKey(), part.getValue());
        parcel.finish();
    }
}
