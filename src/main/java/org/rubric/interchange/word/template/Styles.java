package org.rubric.interchange.word.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The styles of a template and those that a text brings along: one with the same name is the
/// template's, others are added.
final class Styles {
    private final Document template;
    private final Map<String, Element> own = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Element> brought = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    Styles(Document template, Document text) {
        this.template = template;
        for (var style : Dom.all(template, "style")) {
            var id = id(style);
            own.put(id, style);
            for (var name : names(style)) names.putIfAbsent(name, id);
        }
        for (var style : Dom.all(text, "style")) brought.put(id(style), style);
    }

    private static String id(Element style) {
        return style.getAttributeNS(Dom.W, "styleId");
    }

    private static List<String> names(Element style) {
        var names = new ArrayList<String>();
        Dom.child(style, "name").ifPresent(n -> names.add(plain(Dom.value(n))));
        Dom.child(style, "aliases")
                .ifPresent(
                        a -> {
                            for (var alias : Dom.value(a).split(",")) names.add(plain(alias));
                        });
        return names;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// The Id under which the template has a style of the text; added where it lacks it.
    String of(String id) {
        var known = ids.get(id);
        if (known != null) return known;
        var style = brought.get(id);
        if (style == null) return id;
        for (var name : names(style))
            if (names.containsKey(name) && isSameType(style, own.get(names.get(name)))) {
                ids.put(id, names.get(name));
                return names.get(name);
            }
        return add(id, style);
    }

    private static boolean isSameType(Element one, Element other) {
        return one.getAttributeNS(Dom.W, "type").equals(other.getAttributeNS(Dom.W, "type"));
    }

    private String add(String id, Element style) {
        var free = id;
        while (own.containsKey(free)) free += "Text";
        ids.put(id, free);
        var copy = (Element) template.importNode(style, true);
        copy.setAttributeNS(Dom.W, qualified(copy, "styleId"), free);
        copy.removeAttributeNS(Dom.W, "default");
        own.put(free, copy);
        template.getDocumentElement().appendChild(copy);
        for (var name : List.of("basedOn", "next", "link"))
            Dom.child(copy, name)
                    .ifPresent(e -> e.setAttributeNS(Dom.W, qualified(e, "val"), of(Dom.value(e))));
        return free;
    }

    /// An attribute's name with the prefix of its element.
    static String qualified(Node element, String name) {
        var prefix = element.lookupPrefix(Dom.W);
        return (prefix == null ? "w" : prefix) + ":" + name;
    }

    /// Whether the template's style counts by itself.
    boolean counts(String id) {
        return counts(id, new HashSet<>());
    }

    private boolean counts(String id, Set<String> seen) {
        var style = own.get(id);
        if (style == null || !seen.add(id)) return false;
        var properties = Dom.child(style, "pPr");
        var numbering = properties.flatMap(p -> Dom.child(p, "numPr"));
        if (numbering.isPresent())
            return Dom.child(numbering.get(), "numId")
                    .filter(n -> Dom.value(n).equals("0"))
                    .isEmpty();
        return Dom.child(style, "basedOn").filter(b -> counts(Dom.value(b), seen)).isPresent();
    }
}
