package org.rubric.interchange.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Role;

/// The names of structure types in PDF 1.7 and in PDF 2.0 (ISO 32000-2, 14.8.6), and what PDF/UA-2
/// wants to be told differently. What the newer namespace has no name for stays in the older one,
/// which is the default.
final class Dialect {
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName NS = COSName.getPDFName("NS");
    private static final COSName REF = COSName.getPDFName("Ref");
    private static final String NEWER = "http://iso.org/pdf2/ssn";

    private static final COSName ROLE_MAP_NS = COSName.getPDFName("RoleMapNS");

    /// HTML has words for what came and went; PDF has none.
    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private final boolean second;
    private final Set<String> revised = new TreeSet<>();
    private final COSDictionary html = new COSDictionary();
    private final COSDictionary namespace = new COSDictionary();
    private final Set<Integer> captioned = new HashSet<>();

    Dialect(Standard standard, List<Element> elements) {
        second = standard.second();
        namespace.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
        namespace.setString(NS, NEWER);
        for (var element : elements)
            if (element.role() == Role.CAPTION) captioned.add(element.parent());
    }

    /// Names the type of an element.
    void name(COSDictionary node, Element element, Role role) {
        node.setItem(COSName.S, COSName.getPDFName(type(element, role)));
        if (revised(role)) revised.add(type(element, role));
        if (second && newer(role)) node.setItem(NS, revised(role) ? html : namespace);
    }

    /// Tells the root of the tree which namespaces there are, and what types that are not the
    /// standard's stand for.
    void declare(COSDictionary root) {
        if (!second) {
            if (!revised.isEmpty()) root.setItem(COSName.ROLE_MAP, roles(SPAN));
            return;
        }
        var all = new COSArray();
        all.add(namespace);
        if (!revised.isEmpty()) {
            var span = new COSArray();
            span.add(SPAN);
            span.add(namespace);
            html.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
            html.setString(NS, HTML);
            html.setItem(ROLE_MAP_NS, roles(span));
            all.add(html);
        }
        root.setItem(COSName.getPDFName("Namespaces"), all);
    }

    /// The entry of a contents list around what it says: a TOCI may hold a Reference, no Link (ISO
    /// 32005, Table 5).
    COSDictionary around(Element element, COSDictionary node) {
        if (!second || element.role() != Role.TOCI) return node;
        var entry = new COSDictionary();
        entry.setItem(COSName.S, COSName.getPDFName("TOCI"));
        entry.setItem(COSName.K, node);
        node.setItem(COSName.P, entry);
        return entry;
    }

    /// Tells an element which other one it speaks of (ISO 14289-2, 8.2.5.8 and 8.2.5.14).
    void refer(COSDictionary from, COSDictionary to) {
        if (!second) return;
        var all = from.getDictionaryObject(REF) instanceof COSArray known ? known : new COSArray();
        for (COSBase known : all) if (known == to) return;
        all.add(to);
        from.setItem(REF, all);
    }

    private COSDictionary roles(COSBase meaning) {
        var roles = new COSDictionary();
        for (var type : revised) roles.setItem(COSName.getPDFName(type), meaning);
        return roles;
    }

    private static boolean revised(Role role) {
        return role == Role.INSERTED || role == Role.DELETED;
    }

    private String type(Element element, Role role) {
        if (!second) return role.type();
        return switch (role) {
            case NOTE -> "FENote";
            case REFERENCE -> "Lbl";
            case TOCI -> "Reference";
            case INSERTED -> "ins";
            case DELETED -> "del";
            // A Div is looked through, and a caption must be the first or last in what holds it.
            case DIV -> captioned.contains(element.number()) ? "Aside" : "Div";
            default -> role.type();
        };
    }

    private static boolean newer(Role role) {
        return switch (role) {
            case CODE, TOC, TOCI -> false;
            default -> true;
        };
    }
}
