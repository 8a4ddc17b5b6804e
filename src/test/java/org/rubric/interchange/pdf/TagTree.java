package org.rubric.interchange.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the structure tree back from a written file: what a screen reader is told.
final class TagTree {

    /// What an element holds, in reading order.
    sealed interface Kid {
        String text();
    }

    record Words(String text) implements Kid {}

    /// An element as read.
    record Node(String role, Map<String, String> attributes, List<Kid> kids) implements Kid {
        /// Its own words and those of all in it.
        @Override
        public String text() {
            var all = new StringBuilder();
            for (var kid : kids) all.append(kid.text());
            return all.toString();
        }
    }

    /// A link, its words and the words of the element where it lands.
    record Landing(String words, String target, String landing) {}

    private final Map<COSDictionary, Map<Integer, String>> content = new HashMap<>();
    private final Map<COSDictionary, Node> nodes = new HashMap<>();
    private final List<Landing> landings = new ArrayList<>();
    private final Node root;

    private TagTree(PDDocument document) throws IOException {
        for (var page : document.getPages()) content.put(page.getCOSObject(), words(page));
        var catalogue = document.getDocumentCatalog();
        var top = catalogue.getStructureTreeRoot().getCOSObject();
        root = node(top.getCOSDictionary(COSName.K), null);
        for (var page : document.getPages()) land(page);
    }

    static TagTree of(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new TagTree(document);
        }
    }

    static TagTree of(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new TagTree(document);
        }
    }

    Node root() {
        return root;
    }

    /// Every link within the file, in page order.
    List<Landing> landings() {
        return landings;
    }

    /// How many elements there are of each role.
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        count(root, counts);
        return counts;
    }

    /// One line an element, indented: role, attributes, words.
    @Override
    public String toString() {
        var lines = new StringBuilder();
        print(root, 0, lines);
        return lines.toString();
    }

    private static void count(Node node, Map<String, Integer> counts) {
        counts.merge(node.role, 1, Integer::sum);
        for (var kid : node.kids) if (kid instanceof Node child) count(child, counts);
    }

    private static void print(Node node, int depth, StringBuilder lines) {
        lines.repeat("  ", depth).append(node.role);
        node.attributes.forEach((name, value) -> lines.append(' ' + name + '=' + value));
        boolean leaf = node.kids.stream().allMatch(Words.class::isInstance);
        if (leaf && !node.kids.isEmpty()) lines.append(" “").append(node.text()).append('”');
        lines.append('\n');
        if (leaf) return;
        for (var kid : node.kids)
            switch (kid) {
                case Words(var text) ->
                        lines.repeat("  ", depth + 1).append('“').append(text).append("”\n");
                case Node child -> print(child, depth + 1, lines);
            }
    }

    private Node node(COSDictionary element, COSDictionary inheritedPage) {
        var node =
                new Node(
                        element.getNameAsString(COSName.S), attributes(element), new ArrayList<>());
        nodes.put(element, node);
        var page = element.getCOSDictionary(COSName.PG);
        var here = page == null ? inheritedPage : page;
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array)
            for (int i = 0; i < array.size(); i++) take(array.getObject(i), node, here);
        else take(kids, node, here);
        return node;
    }

    private void take(COSBase kid, Node node, COSDictionary page) {
        if (kid instanceof COSInteger number)
            node.kids.add(new Words(text(page, number.intValue())));
        else if (kid instanceof COSDictionary part) {
            if (part.containsKey(COSName.S)) node.kids.add(node(part, page));
            else if (part.containsKey(COSName.MCID))
                node.kids.add(
                        new Words(
                                text(
                                        part.getCOSDictionary(COSName.PG),
                                        part.getInt(COSName.MCID))));
            else node.attributes.merge("objects", "1", (a, _) -> "" + (Integer.parseInt(a) + 1));
        }
    }

    private String text(COSDictionary page, int number) {
        return content.get(page).getOrDefault(number, "");
    }

    private static Map<String, String> attributes(COSDictionary element) {
        var attributes = new TreeMap<String, String>();
        for (var key : List.of("Alt", "ActualText", "Lang", "E", "ID")) {
            var value = element.getString(COSName.getPDFName(key));
            if (value != null) attributes.put(key, value);
        }
        var own = element.getCOSDictionary(COSName.A);
        if (own == null) return attributes;
        for (var key : List.of("Scope", "ColSpan", "RowSpan", "ListNumbering", "Placement", "BBox"))
            if (own.containsKey(key))
                attributes.put(key, plain(own.getDictionaryObject(COSName.getPDFName(key))));
        return attributes;
    }

    private static String plain(COSBase value) {
        return switch (value) {
            case COSName name -> name.getName();
            case COSInteger number -> "" + number.longValue();
            case COSArray array -> Arrays.toString(array.toFloatArray());
            default -> value.toString();
        };
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var words = new HashMap<Integer, String>();
        for (var piece : extractor.getMarkedContents())
            if (piece.getMCID() >= 0) words.put(piece.getMCID(), words(piece));
        return words;
    }

    private static String words(PDMarkedContent piece) {
        if (piece.getActualText() != null) return piece.getActualText();
        var words = new StringBuilder();
        for (var item : piece.getContents())
            if (item instanceof TextPosition glyph) words.append(glyph.getUnicode());
            else if (item instanceof PDMarkedContent inner) words.append(words(inner));
        return words.toString();
    }

    private void land(PDPage page) throws IOException {
        for (var annotation : page.getAnnotations()) {
            var action = annotation.getCOSObject().getCOSDictionary(COSName.A);
            if (action == null || !action.containsKey(COSName.D)) continue;
            var structure = action.getCOSArray(COSName.getPDFName("SD"));
            var landing =
                    structure == null
                            ? ""
                            : nodes.get((COSDictionary) structure.getObject(0)).text();
            var name = ((COSString) action.getDictionaryObject(COSName.D)).getString();
            landings.add(new Landing(annotation.getContents(), name, landing));
        }
    }
}
