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
/// @param notes what is added to the numbers of footnotes, comments and other things
record Grafting(Styles styles, Map<String, String> ties, int notes) {
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
            if (name.equals("sectPr"))
                for (var child : Dom.children(element))
                    if (child.getLocalName().endsWith("Reference")
                            || child.getLocalName().equals("titlePg")) element.removeChild(child);
        } else if (name.equals("docPr") || name.equals("cNvPr"))
            element.setAttribute("id", shifted(element.getAttribute("id")));
        for (var attribute : List.of("id", "embed", "link")) tie(element, attribute);
        for (var child : Dom.children(element)) adapt(child);
        if (Dom.is(element, "pPr")) uncount(element);
    }

    private void tie(Element element, String name) {
        var id = element.getAttributeNS(R, name);
        if (!id.isEmpty() && ties.containsKey(id))
            element.getAttributeNodeNS(R, name).setValue(ties.get(id));
    }

    private void count(Element element) {
        set(element, "id", shifted(element.getAttributeNS(Dom.W, "id")));
    }

    private String shifted(String number) {
        return number.matches("\\d{1,7}") ? "" + (Integer.parseInt(number) + notes) : number;
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
