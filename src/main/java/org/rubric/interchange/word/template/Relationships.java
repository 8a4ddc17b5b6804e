package org.rubric.interchange.word.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;

/// What a part of the template points to, with what is added (ISO/IEC 29500-2, 9.3).
final class Relationships {
    static final String SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String EMPTY = "<Relationships xmlns=\"" + SPACE + "\"/>";

    private final Document rows;
    private final Set<String> ids = new HashSet<>();
    private boolean changed;

    /// @param bytes empty: the part points to nothing yet
    Relationships(String part, byte[] bytes) throws IOException {
        var known = bytes.length == 0 ? EMPTY.getBytes(StandardCharsets.UTF_8) : bytes;
        rows = Dom.read(part, known);
        for (var row : Dom.children(rows.getDocumentElement())) ids.add(row.getAttribute("Id"));
    }

    /// The target in the file of the first of a type; empty: none.
    String target(String type) {
        for (var row : Dom.children(rows.getDocumentElement()))
            if (row.getAttribute("Type").endsWith("/" + type)
                    && !row.getAttribute("TargetMode").equalsIgnoreCase("External"))
                return row.getAttribute("Target");
        return "";
    }

    String add(String type, String target, String mode) {
        int next = ids.size() + 1;
        while (!ids.add("rId" + next)) next++;
        var row = rows.createElementNS(SPACE, "Relationship");
        row.setAttribute("Id", "rId" + next);
        row.setAttribute("Type", type.contains(":") ? type : TYPES + type);
        row.setAttribute("Target", target);
        if (!mode.isEmpty()) row.setAttribute("TargetMode", mode);
        rows.getDocumentElement().appendChild(row);
        changed = true;
        return "rId" + next;
    }

    /// Takes over the pictures and addresses of a part of the text.
    ///
    /// @param pictures new names of pictures by those that they had
    /// @return new Ids by those that they had
    Map<String, String> take(byte[] bytes, Map<String, String> pictures) throws IOException {
        var taken = new HashMap<String, String>();
        if (bytes.length == 0) return taken;
        for (var row : Dom.children(Dom.read("relationships", bytes).getDocumentElement())) {
            var target = row.getAttribute("Target");
            var mode = row.getAttribute("TargetMode");
            boolean picture = pictures.containsKey(target);
            if (!picture && mode.isEmpty()) continue;
            taken.put(
                    row.getAttribute("Id"),
                    add(row.getAttribute("Type"), pictures.getOrDefault(target, target), mode));
        }
        return taken;
    }

    boolean isChanged() {
        return changed;
    }

    byte[] bytes() throws IOException {
        return Dom.write(rows);
    }
}
