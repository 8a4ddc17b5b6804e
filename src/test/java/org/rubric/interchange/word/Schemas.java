package org.rubric.interchange.word;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The schemas of ISO/IEC 29500-4, as POI brings them along, for the parts of a Word file.
public final class Schemas {
    private static final String ROOM = "org.openxmlformats.schemas.wordprocessingml.x2006.main.";
    private static final Map<String, String> ROOTS =
            Map.ofEntries(
                    Map.entry("word/document.xml", "DocumentDocument"),
                    Map.entry("word/styles.xml", "StylesDocument"),
                    Map.entry("word/settings.xml", "SettingsDocument"),
                    Map.entry("word/numbering.xml", "NumberingDocument"),
                    Map.entry("word/footnotes.xml", "FootnotesDocument"),
                    Map.entry("word/comments.xml", "CommentsDocument"),
                    Map.entry("word/header1.xml", "HdrDocument"),
                    Map.entry("word/header2.xml", "HdrDocument"),
                    Map.entry("word/footer1.xml", "FtrDocument"),
                    Map.entry("word/footer2.xml", "FtrDocument"));

    private Schemas() {}

    /// What the parts of a file have wrong.
    public static List<String> errors(Map<String, byte[]> parts) throws Exception {
        var errors = new ArrayList<String>();
        for (var part : parts.entrySet())
            if (ROOTS.containsKey(part.getKey()))
                errors.addAll(errors(part.getKey(), part.getValue()));
        return errors;
    }

    /// What a file says may be ignored is no part of the schemas (ISO/IEC 29500-3, 7.2).
    private static byte[] understood(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains(" mc:Ignorable=\"w14\"")) return bytes;
        return text.replaceAll(" (w14:\\w+|mc:Ignorable)=\"[^\"]*\"", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static List<String> errors(String part, byte[] bytes) throws Exception {
        var root = root(part);
        var factory = root.getField("Factory").get(null);
        var parse = factory.getClass().getMethod("parse", InputStream.class);
        var parsed = parse.invoke(factory, new ByteArrayInputStream(understood(bytes)));
        var found = new ArrayList<Object>();
        var options = Class.forName("org.apache.xmlbeans.XmlOptions");
        var listening = options.getConstructor().newInstance();
        options.getMethod("setErrorListener", Collection.class).invoke(listening, found);
        Class.forName("org.apache.xmlbeans.XmlObject")
                .getMethod("validate", options)
                .invoke(parsed, listening);
        return found.stream().map(e -> part + ": " + shortened(e.toString())).toList();
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(300, words.length()));
    }

    private static Class<?> root(String part) {
        try {
            return Class.forName(ROOM + ROOTS.get(part));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("POI's schemas (poi-ooxml-full) are not on the class path", e);
        }
    }
}
