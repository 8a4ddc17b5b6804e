package org.rubric.interchange.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final COSName NS = COSName.getPDFName("NS");
    private static final COSName REF = COSName.getPDFName("Ref");
    private static final String NEWER = "http://iso.org/pdf2/ssn";

    private final boolean second;
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
        if (second && newer(role)) node.setItem(NS, namespace);
    }

    /// Tells the root of the tree which namespaces there are.
    void declare(COSDictionary root) {
        if (!second) return;
        var all = new COSArray();
        all.add(namespace);
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

    private String type(Element element, Role role) {
        if (!second) return role.type();
        return switch (role) {
            case NOTE -> "FENote";
            case REFERENCE -> "Lbl";
            case TOCI -> "Reference";
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
