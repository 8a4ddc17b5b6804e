package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is said about each element of the structure besides its role: alternative text, language,
/// reach of cells, extent of pictures, kind of list (ISO 32000-1, 14.8.5 and 14.9).
final class Attributes {
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");
    private static final COSName WRITING_MODE = COSName.getPDFName("WritingMode");
    private static final COSName RIGHT_TO_LEFT = COSName.getPDFName("RlTb");
    private static final COSName DECORATION = COSName.getPDFName("TextDecorationType");
    private static final COSName PLACEMENT = COSName.getPDFName("Placement");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private static final COSName HEADERS = COSName.getPDFName("Headers");

    private final List<Element> elements;
    private final TableHeaders headers;
    private final boolean leftward;
    private final Set<Integer> labelled = new HashSet<>();
    private final Map<Integer, List<String>> labels = new HashMap<>();
    private final Map<Integer, COSArray> boxes = new HashMap<>();

    /// @param leftward whether lines of the document run from right to left
    Attributes(List<Element> elements, Standard standard, boolean leftward) {
        this.elements = elements;
        this.leftward = leftward;
        this.headers = new TableHeaders(elements);
        if (!standard.second()) return;
        for (var element : elements)
            if (element.role() == Role.LBL) labelled.add(list(element.number()));
    }

    /// The name by which other elements point at one; empty: none does.
    String id(Element element) {
        return switch (element.role()) {
            case NOTE -> "note-" + six(element.number());
            case TH -> headers.named(element.number()) ? header(element.number()) : "";
            default -> "";
        };
    }

    private static String header(int number) {
        return "header-" + six(number);
    }

    /// In six figures, so that names are in the order of their numbers.
    private static String six(int number) {
        var figures = Integer.toString(number);
        return "0".repeat(Math.max(0, 6 - figures.length())) + figures;
    }

    /// Takes note of a page. A picture's extent is that of its first piece.
    void learn(Sheet.Outfit outfit, double pageHeight) {
        outfit.labels()
                .forEach(
                        (label, words) -> {
                            int list = list(label);
                            if (list >= 0) taken(list).add(words);
                        });
        outfit.boxes()
                .forEach((element, box) -> boxes.putIfAbsent(element, rectangle(box, pageHeight)));
    }

    void describe(Element element, COSDictionary node) {
        var given = element.attributes();
        if (Metadata.isLanguage(given.language()))
            node.setString(COSName.LANG, given.language().strip());
        boolean formula = element.role() == Role.FORMULA;
        if (!given.actual().isEmpty() && !formula) node.setString(ACTUAL_TEXT, given.actual());
        var words = given.alternative();
        switch (element.role()) {
            case FIGURE, FORMULA -> {
                if (!words.isBlank()) node.setString(COSName.ALT, words);
                layout(element, node);
            }
            case SPAN -> {
                if (!words.isEmpty()) node.setString(COSName.E, words);
            }
            case DOCUMENT -> {
                if (leftward) attribute(node, "Layout").setItem(WRITING_MODE, RIGHT_TO_LEFT);
                if (!words.isEmpty()) node.setString(COSName.ALT, words);
            }
            case INSERTED -> decoration(node, "Underline");
            case DELETED -> decoration(node, "LineThrough");
            case L -> attribute(node, "List").setItem(LIST_NUMBERING, numbering(element));
            case TH, TD -> table(element, node);
            default -> {
                if (!words.isEmpty()) node.setString(COSName.ALT, words);
            }
        }
    }

    /// Its colour is that of the letters (ISO 32000-1, Table 344).
    private static void decoration(COSDictionary node, String kind) {
        attribute(node, "Layout").setItem(DECORATION, COSName.getPDFName(kind));
    }

    private void table(Element element, COSDictionary node) {
        var given = element.attributes();
        boolean header = element.role() == Role.TH;
        var spoken = headers.of(element.number());
        if (!header && given.columns() <= 1 && given.rows() <= 1 && spoken.isEmpty()) return;
        var table = attribute(node, "Table");
        if (header)
            table.setItem(
                    SCOPE, COSName.getPDFName(given.scope().isEmpty() ? "Column" : given.scope()));
        if (given.columns() > 1) table.setInt(COL_SPAN, given.columns());
        if (given.rows() > 1) table.setInt(ROW_SPAN, given.rows());
        if (spoken.isEmpty()) return;
        var ids = new COSArray();
        for (int number : spoken) ids.add(new COSString(header(number)));
        table.setItem(HEADERS, ids);
    }

    /// Whether an element stands on lines of its own.
    boolean display(Element element) {
        return block(element.parent()) || element.attributes().scope().equals("Block");
    }

    private void layout(Element element, COSDictionary node) {
        var box = boxes.get(element.number());
        if (box == null) return;
        var layout = attribute(node, "Layout");
        layout.setItem(COSName.BBOX, box);
        if (display(element)) layout.setItem(PLACEMENT, COSName.getPDFName("Block"));
    }

    private boolean block(int parent) {
        if (parent < 0) return true;
        return switch (elements.get(parent).role()) {
            case DOCUMENT, PART, SECT, DIV, TD, TH -> true;
            default -> false;
        };
    }

    private static COSDictionary attribute(COSDictionary node, String owner) {
        var attribute = new COSDictionary();
        attribute.setDirect(true);
        attribute.setItem(COSName.O, COSName.getPDFName(owner));
        node.setItem(COSName.A, attribute);
        return attribute;
    }

    private COSName numbering(Element list) {
        var words = labels.getOrDefault(list.number(), List.of());
        var numbering = ListNumbering.of(words);
        // Terms and tags are no numbers; only the newer standard has a word for that.
        boolean described = numbering.equals("None") && labelled.contains(list.number());
        return COSName.getPDFName(described ? "Description" : numbering);
    }

    private List<String> taken(int list) {
        return labels.computeIfAbsent(list, _ -> new ArrayList<>(2));
    }

    /// The list of a label: the parent of its item.
    private int list(int label) {
        int item = elements.get(label).parent();
        if (item <= 0 || elements.get(item).role() != Role.LI) return -1;
        int list = elements.get(item).parent();
        return list > 0 && elements.get(list).role() == Role.L ? list : -1;
    }

    /// Left, bottom, right, top, y upwards.
    static COSArray rectangle(Mark.Box box, double pageHeight) {
        var corners = new COSArray();
        corners.setDirect(true);
        corners.add(hundredths(box.x()));
        corners.add(hundredths(pageHeight - box.y() - box.height()));
        corners.add(hundredths(box.x() + box.width()));
        corners.add(hundredths(pageHeight - box.y()));
        return corners;
    }

    static COSFloat hundredths(double points) {
        return new COSFloat(Operators.hundredths(points) / 100f);
    }
}
