package org.rubric.interchange.word.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// XML parts as trees: small ones, read without document types and entities.
final class Dom {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Dom() {}

    static Document read(String part, byte[] bytes) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(Words.of("template.xml", part), e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            var out = new ByteArrayOutputStream();
            document.setXmlStandalone(true);
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(Words.of("template.damaged", e.getMessage()), e);
        }
    }

    /// Words without the characters that XML 1.0 has no place for (2.2): they become U+FFFD.
    static String clean(String words) {
        var clean = new StringBuilder(words.length());
        words.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000;
    }

    /// The elements right below.
    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) children.add(element);
        return children;
    }

    /// The first one of that name right below.
    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(e -> is(e, name)).findFirst();
    }

    /// All of a name below, in order.
    static List<Element> all(Node root, String name) {
        var found = new ArrayList<Element>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (var child : children(node)) {
            if (is(child, name)) found.add(child);
            collect(child, name, found);
        }
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /// The nearest of a name that holds a node; null: none does.
    static Node above(Node node, String name) {
        var up = node == null ? null : node.getParentNode();
        while (up != null && !is(up, name)) up = up.getParentNode();
        return up;
    }

    static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static Element make(Node parent, String name) {
        var owner = parent instanceof Document d ? d : parent.getOwnerDocument();
        var prefix = owner.getDocumentElement().lookupPrefix(W);
        return owner.createElementNS(W, prefix == null ? "w:" + name : prefix + ":" + name);
    }
}
