package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rubric.document.Document;

/// Structure and text of a document as two files, `NAME.json` and `NAME.txt`, both UTF-8.
///
/// @param json one object
/// @param text one paragraph a line
public record Dump(String json, String text) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// The dump of a document that keeps its printed labels.
    ///
    /// @param name goes into the data
    public static Dump of(Document document, String name) {
        var text = new TextDump();
        for (var block : document.body()) text.add(block);
        var root = JSON.createObjectNode();
        root.put("name", name);
        new StructureDump(root).write(document);
        root.put("words", text.words());
        root.put("paragraphs", text.count());
        try {
            return new Dump(JSON.writeValueAsString(root), text.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException("Plain data can always be written", e);
        }
    }

    /// Writes both files into a folder, which is made when missing.
    public void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".json"), json, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
    }
}
