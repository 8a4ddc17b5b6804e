package org.rubric.interchange.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.interchange.word.reading.Symbols;

/// Counts characters: those of a Word file, read without any of the importer's readers, and those
/// of a document. Space and marks without width do not count.
final class Characters {
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private String font = "";

    /// What the text of a file shows with its tracked changes accepted; of alternatives the first.
    static Characters ofFile(Path file) throws IOException, XMLStreamException {
        var found = new Characters();
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            found.read(in);
        }
        return found;
    }

    static Characters of(Document document) {
        var found = new Characters();
        for (var block : document.front().kept()) block.forEach(found::block);
        for (var block : document.front().overview().summary()) block.forEach(found::block);
        for (var block : document.front().overview().introduction()) block.forEach(found::block);
        for (var block : document.body()) block.forEach(found::block);
        return found;
    }

    /// The characters that are here and not there, as many as are missing.
    String minus(Characters other) {
        var missing = new StringBuilder();
        counts.forEach(
                (c, n) -> {
                    int left = n - other.counts.getOrDefault(c, 0);
                    if (left > 0)
                        missing.append(Character.toString(c)).append('×').append(left).append(' ');
                });
        return missing.toString();
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void read(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var xml = factory.createXMLStreamReader(in);
        int dropped = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (dropped > 0 || drops(xml.getLocalName())) dropped++;
                else start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && dropped > 0) dropped--;
        }
    }

    private static boolean drops(String name) {
        return switch (name) {
            case "del", "moveFrom", "Fallback", "rPrChange", "pPrChange", "tblPrChange" -> true;
            default -> false;
        };
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        boolean text =
                xml.getNamespaceURI().contains("wordprocessingml")
                        || xml.getNamespaceURI().contains("/math");
        if (!text) return;
        switch (xml.getLocalName()) {
            case "r" -> font = "";
            case "rFonts" -> font = attribute(xml, "ascii");
            case "t" -> add(Symbols.in(xml.getElementText(), font));
            case "sym" -> add(Symbols.of(attribute(xml, "font"), attribute(xml, "char")));
            case "noBreakHyphen" -> add("\u2011");
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }

    private void block(Block block) {
        add(block.traits().printed());
        for (var run : block.runs()) inline(run);
        if (block instanceof Block.Foreign foreign) add(foreign.text());
        if (block instanceof Exhibit.Equation equation) maths(equation.maths());
    }

    private void inline(Inline run) {
        switch (run) {
            case Inline.FootnoteMark mark -> add(mark.printed());
            case Inline.Formula formula -> maths(formula.maths());
            case Inline.Foreign foreign -> {
                if (foreign.format().equals("word/hidden")) add(foreign.markup());
            }
            default -> add(run.text());
        }
    }

    private void maths(Maths maths) {
        var markup = maths.markup();
        if (markup.startsWith("<"))
            add(
                    markup.replaceAll("<[^>]*>", "")
                            .replace("&lt;", "<")
                            .replace("&quot;", "\"")
                            .replace("&amp;", "&"));
        else if (!markup.startsWith("Equation")) add(markup);
    }

    private void add(String text) {
        text.codePoints().filter(Characters::counts).forEach(c -> counts.merge(c, 1, Integer::sum));
    }

    private static boolean counts(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
