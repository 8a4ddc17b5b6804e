package org.rubric.interchange.word.archive;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An element as a small tree: for formulas, never for a whole part.
///
/// @param name short name, such as `m:sSup`
/// @param attributes by local name
/// @param text the words directly in it
public record Node(String name, Map<String, String> attributes, List<Node> children, String text) {
    static final int MOST = 20_000;

    public Node {
        // In order: the same file gives the same markup.
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    /// The first child of that name.
    public Optional<Node> child(String wanted) {
        for (var child : children) if (child.name.equals(wanted)) return Optional.of(child);
        return Optional.empty();
    }

    /// All children of that name.
    public List<Node> all(String wanted) {
        return children.stream().filter(c -> c.name.equals(wanted)).toList();
    }

    /// An attribute by local name; empty when there is none.
    public String attribute(String local) {
        return attributes.getOrDefault(local, "");
    }

    /// The element as markup, with short names.
    public String markup() {
        var out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        var prefix = name.substring(0, name.indexOf(':') + 1);
        attributes.forEach(
                (key, value) ->
                        out.append(' ')
                                .append(key.equals("space") ? "xml:" : prefix)
                                .append(key)
                                .append("=\"")
                                .append(safe(value))
                                .append('"'));
        out.append('>').append(safe(text));
        for (var child : children) child.write(out);
        out.append("</").append(name).append('>');
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static Node read(Xml xml, int[] left) throws IOException {
        if (--left[0] < 0) throw new IOException(Words.of("word.formula"));
        var name = xml.name();
        var attributes = new TreeMap<String, String>();
        var reader = xml.reader();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        var children = new ArrayList<Node>();
        var text = new StringBuilder();
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.advance()) {
            if (xml.depth() > inside) children.add(read(xml, left));
            else if (reader.isCharacters()) text.append(reader.getText());
        }
        return new Node(name, attributes, children, text.toString());
    }
}
