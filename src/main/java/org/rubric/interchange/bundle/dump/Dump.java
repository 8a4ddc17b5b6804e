package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.numbering.Labelled;
import org.rubric.numbering.Numbering;

/// Structure and text of a document as two files, `NAME.json` and `NAME.txt`, both UTF-8.
///
/// @param json one object
/// @param text one paragraph a line
public record Dump(String json, String text) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// The dump of a document with the labels that a numbering gives it. Markers of list items that
    /// are counted, not typed, are no text.
    ///
    /// @param name goes into the data
    public static Dump of(Document document, Numbering numbering, String name) {
        var counted = new HashSet<Id>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Item item && item.traits().printed().isEmpty())
                        counted.add(item.id());
                });
        return of(Labelled.of(document, numbering), counted, name);
    }

    /// The dump of a document with its printed labels only.
    public static Dump of(Document document, String name) {
        return of(document, Set.of(), name);
    }

    private static Dump of(Document document, Set<Id> counted, String name) {
        var text = new TextDump(counted);
        for (var block : document.body()) text.add(block);
        var root = JSON.createObjectNode();
        root.put("name", name);
        new StructureDump(root, counted).write(document);
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
