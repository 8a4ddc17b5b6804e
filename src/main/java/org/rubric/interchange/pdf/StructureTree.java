package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Role;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The structure tree (ISO 32000-1, 14.7): elements in reading order, each with its pieces of
/// content on the pages, and the parent tree that leads from content back to elements.
///
/// Children stand in the order of their numbers; a piece of content stands after the child that it
/// followed on the page. An element that got no content is left out, except the cells of a table.
final class StructureTree {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJ = COSName.getPDFName("Obj");

    /// A piece of content, or a child, and the child after which it comes.
    private record Kid(int after, COSBase item) {}

    private final List<Element> elements;
    private final Dialect dialect;
    private final COSDictionary[] nodes;
    private final COSDictionary[] outer;
    private final List<List<Kid>> kids = new ArrayList<>();
    private final int[] lastChild;
    private final List<COSBase> parents = new ArrayList<>();

    StructureTree(List<Element> elements, Dialect dialect) {
        this.elements = elements;
        this.dialect = dialect;
        this.nodes = new COSDictionary[elements.size()];
        this.outer = new COSDictionary[elements.size()];
        this.lastChild = new int[elements.size()];
        for (int i = 0; i < nodes.length; i++) {
            if (elements.get(i).number() != i || elements.get(i).parent() >= i)
                throw new IllegalArgumentException("Element " + i + " is out of order");
            nodes[i] = new COSDictionary();
            outer[i] = dialect.around(elements.get(i), nodes[i]);
            lastChild[i] = -1;
            kids.add(List.of());
        }
    }

    /// The dictionary of an element.
    COSDictionary node(int element) {
        return nodes[element];
    }

    /// Adds the marked content of the next page.
    void add(Sheet.Tags tags, COSDictionary page) {
        var owners = new COSArray();
        for (var piece : tags.pieces()) {
            attach(piece.element(), piece.after(), content(piece.element(), page, owners.size()));
            owners.add(nodes[piece.element()]);
        }
        page.setInt(COSName.STRUCT_PARENTS, parents.size());
        parents.add(owners);
    }

    /// Takes note that a link in an element leads to another: an entry of the contents knows what
    /// it lists, a note and the mark that calls it know each other.
    void refers(int link, int target) {
        if (target < 0) return;
        int entry = above(link, Role.TOCI);
        if (entry > 0) dialect.refer(nodes[entry], nodes[target]);
        int mark = above(link, Role.REFERENCE);
        int note = above(target, Role.NOTE);
        if (mark <= 0 || note <= 0) return;
        dialect.refer(nodes[mark], nodes[note]);
        dialect.refer(nodes[note], nodes[mark]);
    }

    /// The element itself or the innermost around it that has this role; 0: none.
    private int above(int element, Role role) {
        int at = element;
        while (at > 0 && elements.get(at).role() != role) at = elements.get(at).parent();
        return Math.max(at, 0);
    }

    /// Adds a link of that page to its element.
    void add(Sheet.Spot spot, COSDictionary page, COSDictionary annotation) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, OBJR);
        reference.setItem(COSName.PG, page);
        reference.setItem(OBJ, annotation);
        attach(spot.element(), spot.after(), reference);
        annotation.setInt(COSName.STRUCT_PARENT, parents.size());
        parents.add(nodes[spot.element()]);
    }

    /// Ends a page: what comes on the next stands after the children on this one.
    void turn(Sheet.Tags tags) {
        tags.lastChildren()
                .forEach((parent, child) -> lastChild[parent] = Math.max(lastChild[parent], child));
    }

    /// Whether the element has content of its own.
    boolean filled(int element) {
        return !kids.get(element).isEmpty();
    }

    /// The finished tree's root.
    ///
    /// @throws IOException when a formula cannot be set beside its element
    COSDictionary root(Attributes attributes, Enclosures enclosures) throws IOException {
        adopt();
        var names = new TreeMap<String, COSBase>();
        for (var element : elements) {
            int number = element.number();
            if (!filled(number) && !lasting(element)) continue;
            var node = nodes[number];
            node.setItem(COSName.TYPE, STRUCT_ELEM);
            dialect.name(node, element, role(element));
            outer[number].setItem(COSName.TYPE, STRUCT_ELEM);
            if (number > 0) outer[number].setItem(COSName.P, nodes[element.parent()]);
            if (filled(number)) node.setItem(COSName.K, array(kids.get(number)));
            attributes.describe(element, node);
            if (element.role() == Role.FORMULA)
                enclosures.formula(element, attributes.display(element), node);
            var id = attributes.id(element);
            if (id.isEmpty()) continue;
            node.setItem(COSName.ID, new COSString(id));
            names.put(id, node);
        }
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, nodes[0]);
        root.setItem(COSName.PARENT_TREE, KeyedTree.ofNumbers(parents));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        if (!names.isEmpty()) root.setItem(COSName.ID_TREE, KeyedTree.ofNames(names));
        nodes[0].setItem(COSName.P, root);
        dialect.declare(root);
        return root;
    }

    /// A LINK that leads nowhere is no link.
    private Role role(Element element) {
        if (element.role() != Role.LINK) return element.role();
        for (var kid : kids.get(element.number()))
            if (kid.item instanceof COSDictionary part && part.containsKey(OBJ)) return Role.LINK;
        return Role.SPAN;
    }

    /// From the last element to the first, so that an element is known to be filled before its
    /// parent asks.
    private void adopt() {
        for (int i = elements.size() - 1; i > 0; i--) {
            var element = elements.get(i);
            if (filled(i) || lasting(element)) attach(element.parent(), i, outer[i]);
        }
        var order = Comparator.comparingInt(Kid::after);
        for (var list : kids) if (list.size() > 1) list.sort(order.thenComparing(this::childFirst));
    }

    private int childFirst(Kid a, Kid b) {
        return Boolean.compare(element(b.item), element(a.item));
    }

    private static boolean element(COSBase item) {
        return item instanceof COSDictionary dictionary && !dictionary.isDirect();
    }

    private static boolean lasting(Element element) {
        return element.number() == 0 || element.role() == Role.TD || element.role() == Role.TH;
    }

    private COSBase content(int element, COSDictionary page, int number) {
        var node = nodes[element];
        if (!node.containsKey(COSName.PG)) node.setItem(COSName.PG, page);
        if (node.getDictionaryObject(COSName.PG) == page) return COSInteger.get(number);
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        return reference;
    }

    private void attach(int element, int after, COSBase item) {
        if (kids.get(element).isEmpty()) kids.set(element, new ArrayList<>(2));
        kids.get(element).add(new Kid(after < 0 ? lastChild[element] : after, item));
    }

    private static COSBase array(List<Kid> kids) {
        if (kids.size() == 1) return kids.getFirst().item;
        var array = new COSArray();
        for (var kid : kids) array.add(kid.item);
        return array;
    }
}
