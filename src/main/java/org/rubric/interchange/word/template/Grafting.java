package org.rubric.interchange.word.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Takes elements of the text over into a part of the template, so that nothing clashes: Ids of
/// styles, relationships, bookmarks, notes and comments are those of the template's file.
///
/// @param ties new Ids of relationships by those that the text has
/// @param free numbers of footnotes, comments and other things, and names of bookmarks
record Grafting(Styles styles, Map<String, String> ties, Numbers.Free free) {
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> STYLED = Set.of("pStyle", "rStyle", "tblStyle");
    private static final Set<String> COUNTED =
            Set.of(
                    "bookmarkStart",
                    "bookmarkEnd",
                    "footnote",
                    "footnoteReference",
                    "comment",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference");
    private static final List<String> BEFORE_NUMBERS =
            List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore");

    Element take(Document into, Element element) {
        var copy = (Element) into.importNode(element, true);
        adapt(copy);
        return copy;
    }

    private void adapt(Element element) {
        var name = element.getLocalName();
        if (Dom.W.equals(element.getNamespaceURI())) {
            if (STYLED.contains(name)) set(element, "val", styles.of(Dom.value(element)));
            if (COUNTED.contains(name)) count(element);
            if (name.equals("bookmarkStart")) mark(element, "name");
            if (name.equals("hyperlink")) mark(element, "anchor");
            if (name.equals("instrText")) instruct(element);
            if (name.equals("sectPr"))
                for (var child : Dom.children(element))
                    if (child.getLocalName().endsWith("Reference")
                            || child.getLocalName().equals("titlePg")) element.removeChild(child);
        } else if (name.equals("docPr") || name.equals("cNvPr"))
            element.setAttribute("id", shifted(element.getAttribute("id")));
        name(element);
        for (var attribute : List.of("id", "embed", "link")) tie(element, attribute);
        for (var child : Dom.children(element)) adapt(child);
        if (Dom.is(element, "pPr")) uncount(element);
    }

    /// Only paragraphs of comments keep a name: by it their threads are known.
    private void name(Element element) {
        var old = element.getAttributeNodeNS(W14, "paraId");
        if (old == null) return;
        var name = free.paragraphs().get(old.getValue());
        if (name == null) element.removeAttributeNode(old);
        else old.setValue(name);
    }

    private void tie(Element element, String name) {
        var id = element.getAttributeNS(R, name);
        if (!id.isEmpty() && ties.containsKey(id))
            element.getAttributeNodeNS(R, name).setValue(ties.get(id));
    }

    private void mark(Element element, String name) {
        var mark = element.getAttributeNS(Dom.W, name);
        if (free.marks().containsKey(mark)) set(element, name, free.marks().get(mark));
    }

    /// `REF name`, `PAGEREF name`.
    private void instruct(Element instruction) {
        var words = instruction.getTextContent().splitWithDelimiters("\\s+", 0);
        var said = new StringBuilder();
        for (var word : words) said.append(free.marks().getOrDefault(word, word));
        if (!free.marks().isEmpty()) instruction.setTextContent(said.toString());
    }

    private void count(Element element) {
        set(element, "id", shifted(element.getAttributeNS(Dom.W, "id")));
    }

    private String shifted(String number) {
        return number.matches("\\d{1,9}") ? "" + (Integer.parseInt(number) + free.far()) : number;
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(Dom.W, Styles.qualified(element, name), value);
    }

    /// Numbers are typed: a style that counts would say them twice.
    private void uncount(Element properties) {
        var style = Dom.child(properties, "pStyle");
        if (style.isEmpty() || !styles.counts(Dom.value(style.get()))) return;
        if (Dom.child(properties, "numPr").isPresent()) return;
        Node behind = properties.getFirstChild();
        while (behind != null && BEFORE_NUMBERS.contains(behind.getLocalName()))
            behind = behind.getNextSibling();
        var none = Dom.make(properties, "numPr");
        for (var name : List.of("ilvl", "numId")) {
            var zero = Dom.make(properties, name);
            set(zero, "val", "0");
            none.appendChild(zero);
        }
        properties.insertBefore(none, behind);
    }
}
