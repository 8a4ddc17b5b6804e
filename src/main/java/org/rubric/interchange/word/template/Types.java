package org.rubric.interchange.word.template;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;

/// Which part of the template is of which type (ISO/IEC 29500-2, 10.1.2).
final class Types {
    private static final String SPACE =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final Map<String, String> PICTURES =
            Map.of(
                    "png", "image/png",
                    "jpeg", "image/jpeg",
                    "gif", "image/gif",
                    "bmp", "image/bmp",
                    "tiff", "image/tiff",
                    "emf", "image/x-emf",
                    "wmf", "image/x-wmf",
                    "svg", "image/svg+xml");

    private final TemplateFile file;
    private final Document types;
    private final Set<String> endings = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private boolean changed;

    Types(TemplateFile file) throws IOException {
        this.file = file;
        types = file.read(TemplateFile.TYPES);
        for (var row : Dom.children(types.getDocumentElement())) {
            endings.add(row.getAttribute("Extension").toLowerCase(Locale.ROOT));
            parts.add(row.getAttribute("PartName").toLowerCase(Locale.ROOT));
        }
    }

    void ending(String ending) {
        if (!endings.add(ending)) return;
        var type = PICTURES.getOrDefault(ending, "application/octet-stream");
        var row = types.createElementNS(SPACE, "Default");
        row.setAttribute("Extension", ending);
        row.setAttribute("ContentType", type);
        var root = types.getDocumentElement();
        root.insertBefore(row, root.getFirstChild());
        changed = true;
    }

    void part(String name, String type) {
        if (!parts.add(name.toLowerCase(Locale.ROOT))) return;
        var row = types.createElementNS(SPACE, "Override");
        row.setAttribute("PartName", name);
        row.setAttribute("ContentType", type);
        types.getDocumentElement().appendChild(row);
        changed = true;
    }

    void write() throws IOException {
        if (changed) file.put(TemplateFile.TYPES, types);
    }
}
