package org.rubric.interchange.word.template;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Takes over which comment of the text answers which, and which are resolved ([MS-DOCX], 2.5.4),
/// beside what the template says of its own.
final class Threads {
    static final String NAME = "commentsExtended";
    static final String TIE =
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Threads() {}

    /// @param brought the text's own part
    /// @param paragraphs new names of paragraphs by those that they had
    static void take(Document into, Document brought, Map<String, String> paragraphs) {
        var root = into.getDocumentElement();
        for (var entry : Dom.children(brought.getDocumentElement())) {
            var copy = (Element) into.importNode(entry, true);
            for (var name : List.of("paraId", "paraIdParent")) {
                var attribute = copy.getAttributeNodeNS(W15, name);
                if (attribute != null)
                    attribute.setValue(
                            paragraphs.getOrDefault(attribute.getValue(), attribute.getValue()));
            }
            root.appendChild(copy);
        }
    }

    /// A part without entries, of the same build as the text's own.
    static Document empty(byte[] brought) throws IOException {
        var empty = Dom.read(NAME, brought);
        for (var entry : Dom.children(empty.getDocumentElement()))
            empty.getDocumentElement().removeChild(entry);
        return empty;
    }

    /// That names of paragraphs may be passed over by who knows none (ISO/IEC 29500-3, 7.2).
    static void named(Element root) {
        var prefix = root.lookupPrefix(Grafting.W14);
        if (prefix == null) {
            prefix = "w14";
            root.setAttributeNS(XMLNS, "xmlns:w14", Grafting.W14);
        }
        var ignored = root.getAttributeNS(COMPATIBILITY, "Ignorable");
        if (List.of(ignored.split("\\s+")).contains(prefix)) return;
        var own = root.lookupPrefix(COMPATIBILITY);
        if (own == null) root.setAttributeNS(XMLNS, "xmlns:mc", COMPATIBILITY);
        root.setAttributeNS(
                COMPATIBILITY,
                (own == null ? "mc" : own) + ":Ignorable",
                (ignored + " " + prefix).strip());
    }
}
