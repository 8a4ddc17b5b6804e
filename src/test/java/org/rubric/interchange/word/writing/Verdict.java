package org.rubric.interchange.word.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What a part of a Word file reads like when all that it records is accepted or rejected, by the
/// letter of ISO/IEC 29500-1, 17.13.5, with nothing of the program's own; lists of contents aside.
final class Verdict {
    private static final Set<String> NEWER = Set.of("w:ins", "w:moveTo");
    private static final Set<String> OLDER = Set.of("w:del", "w:moveFrom");

    private static final Set<String> CONTENTS = Set.of("Table of Contents", "Page");

    private final Set<String> goes;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();

    private Verdict(Set<String> goes) {
        this.goes = goes;
    }

    static List<String> accepted(byte[] part) {
        return new Verdict(OLDER).read(part);
    }

    static List<String> rejected(byte[] part) {
        return new Verdict(NEWER).read(part);
    }

    private List<String> read(byte[] part) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            within(builder.parse(new ByteArrayInputStream(part)).getDocumentElement());
            return lines;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void within(Element element) {
        for (var child : children(element)) read(child);
    }

    private void read(Element element) {
        if (goes.contains(element.getNodeName())) return;
        switch (element.getNodeName()) {
            case "w:p" -> paragraph(element);
            case "w:tr" -> {
                if (!isGone(element, "w:trPr", "")) row(element);
            }
            case "w:tc" -> {
                if (!isGone(element, "w:tcPr", "")) within(element);
            }
            case "w:t", "w:delText", "m:t" -> line.append(element.getTextContent());
            case "w:tab" -> {
                if (element.getParentNode().getNodeName().equals("w:r")) line.append('\t');
            }
            case "w:br" -> line.append(' ');
            case "w:footnoteReference" -> line.append('^');
            case "w:drawing" -> line.append('#');
            case "mc:Fallback" -> {}
            default -> within(element);
        }
    }

    private void row(Element row) {
        within(row);
        finish();
    }

    private void paragraph(Element paragraph) {
        within(paragraph);
        if (!isGone(paragraph, "w:pPr", "w:rPr")) finish();
    }

    private void finish() {
        var words = line.toString();
        line = new StringBuilder();
        if (!words.isBlank() && !words.endsWith("\t–") && !CONTENTS.contains(words.strip()))
            lines.add(words.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }

    /// Whether the properties of a thing say that it went.
    private boolean isGone(Element element, String properties, String within) {
        for (var child : children(element))
            if (child.getNodeName().equals(properties)) {
                if (!within.isEmpty()) return isGone(child, within, "");
                for (var each : children(child)) {
                    var name = each.getNodeName().replace("w:cellIns", "w:ins");
                    if (goes.contains(name.replace("w:cellDel", "w:del"))) return true;
                }
            }
        return false;
    }

    private static List<Element> children(Node node) {
        var all = new ArrayList<Element>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) all.add(element);
        return all;
    }
}
