package org.rubric.interchange.word.template;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// What a template must not carry into the files that are made of it: macros, which refuse it, and
/// the address of a template that Word would fetch when it opens them.
final class Defences {
    private static final String ATTACHED = "attachedTemplate";
    private static final String TEMPLATE = "template.main+xml";

    private Defences() {}

    static void of(TemplateFile file) throws IOException {
        types(file);
        for (var part : file.names()) {
            if (isMacro(part)) throw macros();
            if (part.toLowerCase(Locale.ROOT).endsWith(".rels")) detach(file, part);
        }
    }

    /// A Word template (.dotx) becomes a document.
    private static void types(TemplateFile file) throws IOException {
        var types = file.read(TemplateFile.TYPES);
        boolean changed = false;
        for (var row : Dom.children(types.getDocumentElement())) {
            var type = row.getAttribute("ContentType");
            if (isMacro(type) || isMacro(row.getAttribute("PartName"))) throw macros();
            if (!type.toLowerCase(Locale.ROOT).endsWith("." + TEMPLATE)) continue;
            int kept = type.length() - TEMPLATE.length();
            row.setAttribute("ContentType", type.substring(0, kept) + "document.main+xml");
            changed = true;
        }
        if (changed) file.put(TemplateFile.TYPES, types);
    }

    private static boolean isMacro(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return List.of("macroenabled", "vbaproject", "vbadata").stream().anyMatch(low::contains);
    }

    private static IOException macros() {
        return new IOException(Words.of("template.macros"));
    }

    private static void detach(TemplateFile file, String part) throws IOException {
        var rows = file.read(part);
        boolean found = false;
        for (var row : Dom.children(rows.getDocumentElement())) {
            if (isMacro(row.getAttribute("Type"))) throw macros();
            if (!row.getAttribute("Type").endsWith("/" + ATTACHED)) continue;
            row.getParentNode().removeChild(row);
            found = true;
        }
        if (!found) return;
        file.put(part, rows);
        var owner = part.replaceFirst("(?i)_rels/([^/]*)\\.rels$", "$1");
        if (!file.has(owner)) return;
        var xml = file.read(owner);
        for (var element : Dom.all(xml, ATTACHED)) element.getParentNode().removeChild(element);
        file.put(owner, xml);
    }
}
