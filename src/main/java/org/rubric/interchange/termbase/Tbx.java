package org.rubric.interchange.termbase;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Terms as TermBase eXchange (ISO 30042:2019): dialect TBX-Basic, style DCA. A concept is one
/// meaning in one text; an abbreviation and what it stands for are two terms of one concept.
public final class Tbx {
    private static final String SPACE = "urn:iso:std:iso:30042:ed-2";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String USUAL = "en";

    private final XMLStreamWriter out;

    private Tbx(XMLStreamWriter out) {
        this.out = out;
    }

    /// Writes them. The stream stays open.
    ///
    /// @param origin where they come from, in words
    public static void write(List<Concept> concepts, String origin, OutputStream stream)
            throws IOException {
        try {
            var out =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            new Tbx(out).all(concepts, origin);
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(Words.of("termbase.unwritten", e.getMessage()), e);
        }
    }

    private void all(List<Concept> concepts, String origin) throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeCharacters("\n");
        out.setDefaultNamespace(SPACE);
        out.writeStartElement(SPACE, "tbx");
        out.writeDefaultNamespace(SPACE);
        out.writeAttribute("type", "TBX-Basic");
        out.writeAttribute("style", "dca");
        language(USUAL);
        open("tbxHeader");
        open("fileDesc");
        open("sourceDesc");
        element("p", "", origin);
        close(3);
        open("text");
        open("body");
        int number = 0;
        for (var concept : concepts)
            if (!concept.card().term().isBlank()) concept(concept, "c" + ++number);
        close(3);
        out.writeEndDocument();
    }

    private void concept(Concept concept, String id) throws XMLStreamException {
        var card = concept.card();
        open("conceptEntry");
        out.writeAttribute("id", id);
        open("langSec");
        language(card.language().isEmpty() ? USUAL : card.language());
        if (!concept.abbreviation() && !card.definition().isBlank()) {
            open("descripGrp");
            element("descrip", "definition", card.definition());
            if (!card.source().isEmpty()) element("admin", "source", concept.source());
            close(1);
        }
        if (concept.abbreviation()) {
            if (!card.definition().isBlank()) term(card.definition(), "fullForm", concept);
            term(card.term(), "abbreviation", concept);
        } else term(card.term(), "fullForm", concept);
        close(2);
    }

    private void term(String words, String kind, Concept concept) throws XMLStreamException {
        open("termSec");
        element("term", "", words);
        element("termNote", "termType", kind);
        if (concept.abbreviation() && !concept.card().source().isEmpty())
            element("admin", "source", concept.source());
        close(1);
    }

    private void language(String tag) throws XMLStreamException {
        out.writeAttribute("xml", XML, "lang", tag);
    }

    private void open(String name) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(SPACE, name);
    }

    private void element(String name, String type, String words) throws XMLStreamException {
        open(name);
        if (!type.isEmpty()) out.writeAttribute("type", type);
        out.writeCharacters(legal(words));
        out.writeEndElement();
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) out.writeEndElement();
    }

    /// Without the signs that XML has no room for.
    private static String legal(String words) {
        var legal = new StringBuilder();
        words.codePoints()
                .filter(
                        c ->
                                c == '\n'
                                        || c == '\t'
                                        || c >= 0x20 && c < 0xd800
                                        || c >= 0xe000 && c < 0xfffe
                                        || c > 0xffff)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
