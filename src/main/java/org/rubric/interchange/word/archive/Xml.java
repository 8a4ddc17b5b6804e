package org.rubric.interchange.word.archive;

import org.rubric.interchange.wording.Words;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A cursor over the XML of one part. A visitor is called at each child element; whatever of the
/// child it leaves unread is skipped. Document type declarations and entities are refused, so no
/// other file can be read and nothing can be expanded (XXE, entity bombs).
public final class Xml implements Closeable {
    private static final int DEEPEST = 190;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Names names = new Names();
    private final Recorder recorder = new Recorder();
    private int depth;

    private Xml(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /// What is done at an element.
    @FunctionalInterface
    public interface Visitor {
        /// @param name short name, such as `w:p`
        void element(String name) throws IOException;
    }

    /// A cursor that closes the stream in the end.
    public static Xml of(InputStream in) throws IOException {
        try {
            return new Xml(in, FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException | MissingResourceException e) {
            in.close();
            throw new IOException(Words.of("word.xml"), e);
        }
    }

    /// Visits the first element.
    public void root(Visitor visitor) throws IOException {
        while (depth == 0) if (!advance()) throw new IOException(Words.of("word.xml.empty"));
        visitor.element(name());
    }

    /// Visits the children of the element that the cursor stands in, to its end.
    public void children(Visitor visitor) throws IOException {
        int inside = depth;
        while (depth >= inside) {
            if (!advance()) return;
            if (depth <= inside) continue;
            visitor.element(name());
            skip(inside);
        }
    }

    /// The text directly in this element and its children, to its end.
    public String text() throws IOException {
        int inside = depth;
        var words = new StringBuilder();
        while (depth >= inside && advance())
            if (reader.getEventType() == XMLStreamConstants.CHARACTERS
                    || reader.getEventType() == XMLStreamConstants.CDATA)
                words.append(
                        reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        return words.toString();
    }

    /// The short name of the element.
    public String name() {
        return names.of(reader.getNamespaceURI(), reader.getLocalName());
    }

    /// An attribute of the element by its local name, first that is no relationship id; empty when
    /// there is none.
    public String attribute(String local) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++)
            if (reader.getAttributeLocalName(i).equals(local)
                    && !Names.relationships(reader.getAttributeNamespace(i)))
                return reader.getAttributeValue(i);
        return "";
    }

    /// A relationship id of the element; empty when there is none.
    public String relation(String local) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++)
            if (reader.getAttributeLocalName(i).equals(local)
                    && Names.relationships(reader.getAttributeNamespace(i)))
                return reader.getAttributeValue(i);
        return "";
    }

    /// The integer at the start of an attribute; `otherwise` when there is none.
    public int number(String local, int otherwise) {
        return parse(attribute(local), otherwise);
    }

    /// Whether the attribute `val` switches a property on: absent, `1`, `true` and `on` do.
    public boolean on() {
        return switch (attribute("val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /// The element and everything in it as a small tree, to its end.
    ///
    /// @throws IOException when it is larger than a formula or a drawing can reasonably be
    public Node node() throws IOException {
        return Node.read(this, new int[] {Node.MOST});
    }

    /// Runs a reader over this element and answers its markup as it stood; empty when too long.
    public String recorded(Visitor visitor) throws IOException {
        if (recorder.running()) {
            visitor.element(name());
            return "";
        }
        int outer = depth - 1;
        recorder.start(reader);
        visitor.element(name());
        skip(outer);
        return recorder.stop();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } finally {
            in.close();
        }
    }

    static int parse(String text, int otherwise) {
        int end = text.startsWith("-") ? 1 : 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
        if (end > 9 || end == 0 || text.charAt(end - 1) == '-') return otherwise;
        return Integer.parseInt(text.substring(0, end));
    }

    XMLStreamReader reader() {
        return reader;
    }

    private void skip(int outer) throws IOException {
        while (depth > outer && advance()) {}
    }

    /// One event on; false at the end of the part.
    boolean advance() throws IOException {
        try {
            if (!reader.hasNext()) return false;
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw new IOException(Words.of("word.xml.deep"));
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new IOException(Words.of("word.xml.entities"));
                default -> {}
            }
            if (recorder.running()) recorder.record(reader);
            return true;
        } catch (XMLStreamException e) {
            throw told(e);
        } catch (MissingResourceException | IllegalStateException | IndexOutOfBoundsException e) {
            // The JDK's parser has no words for some of what can be wrong in a declaration.
            throw new IOException(Words.of("word.xml"), e);
        }
    }

    /// What the package says of itself as it says it; everything else in one sentence.
    private static IOException told(XMLStreamException e) {
        return switch (e.getNestedException()) {
            case CharConversionException _ -> broken(e);
            case IOException io when io.getMessage() != null && !io.getMessage().isBlank() -> io;
            case null, default -> broken(e);
        };
    }

    int depth() {
        return depth;
    }

    private static IOException broken(XMLStreamException e) {
        return new IOException(Words.of("word.xml"), e);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The JDK's own limit is 100, which drawings in tables in tables can pass.
        factory.setProperty("jdk.xml.maxElementDepth", "200");
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException(Words.of("word.xml.outside"));
                });
        return factory;
    }
}
