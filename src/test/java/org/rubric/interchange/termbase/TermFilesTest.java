package org.rubric.interchange.termbase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class TermFilesTest {
    private static final List<Concept> CONCEPTS =
            List.of(
                    concept(
                            "thing",
                            "Object of the world, \"physical\"\nor not <&>.",
                            "3.2.1",
                            false),
                    concept("IoT", "Internet of Things", "4", true),
                    concept("bare", "", "", false),
                    concept(" ", "no name", "", false),
                    concept("odd\u0001", "a\u0000b\ud83d\ude00", "", false));

    private static Concept concept(String name, String meaning, String clause, boolean shortened) {
        var source = clause.isEmpty() ? "" : "ITU-T Y.4000";
        var card = new Term(name, meaning, source, clause, "", Provenance.UNKNOWN);
        return new Concept(card, shortened, "Y.draft");
    }

    @Test
    void aTableHasARowForEach() throws IOException {
        var out = new StringWriter();
        TermCsv.write(CONCEPTS.subList(0, 3), out);
        assertEquals(
                "\uFEFFTerm,Kind,Definition,Source,Clause,Language,Found in\r\n"
                        + "thing,term,\"Object of the world, \"\"physical\"\"\nor not <&>.\","
                        + "ITU-T Y.4000,3.2.1,,Y.draft\r\n"
                        + "IoT,abbreviation,Internet of Things,ITU-T Y.4000,4,,Y.draft\r\n"
                        + "bare,term,,,,,Y.draft\r\n",
                out.toString());
    }

    /// What may stand in what, in that order: the structure of the core and the data categories of
    /// TBX-Basic in the style DCA.
    private static final Map<String, List<String>> PARTS =
            Map.ofEntries(
                    Map.entry("tbx", List.of("tbxHeader", "text")),
                    Map.entry("tbxHeader", List.of("fileDesc")),
                    Map.entry("fileDesc", List.of("sourceDesc")),
                    Map.entry("sourceDesc", List.of("p")),
                    Map.entry("text", List.of("body")),
                    Map.entry("body", List.of("conceptEntry")),
                    Map.entry("conceptEntry", List.of("langSec")),
                    Map.entry("langSec", List.of("descripGrp", "termSec")),
                    Map.entry("descripGrp", List.of("descrip", "admin")),
                    Map.entry("termSec", List.of("term", "termNote", "admin")));

    private static final Map<String, Set<String>> TYPES =
            Map.of(
                    "descrip", Set.of("definition"),
                    "admin", Set.of("source"),
                    "termNote", Set.of("termType"));

    private static final Set<String> FORMS = Set.of("fullForm", "abbreviation");

    @Test
    void theExchangeFileIsOfTheStructureOfTheStandard()
            throws IOException, ParserConfigurationException, SAXException {
        var root = read(CONCEPTS);
        assertEquals("TBX-Basic", root.getAttribute("type"));
        assertEquals("dca", root.getAttribute("style"));
        assertEquals("en", root.getAttribute("xml:lang"));
        var ids = new HashSet<String>();
        check(root, ids);
        assertEquals(Set.of("c1", "c2", "c3", "c4"), ids);
        var terms = root.getElementsByTagNameNS("*", "term");
        var words = new ArrayList<String>();
        for (int i = 0; i < terms.getLength(); i++) words.add(terms.item(i).getTextContent());
        assertEquals(List.of("thing", "Internet of Things", "IoT", "bare", "odd"), words);
        assertEquals(
                "ITU-T Y.4000, clause 3.2.1",
                root.getElementsByTagNameNS("*", "admin").item(0).getTextContent());
    }

    private static Element read(List<Concept> concepts)
            throws IOException, ParserConfigurationException, SAXException {
        var bytes = new ByteArrayOutputStream();
        Tbx.write(concepts, "tests", bytes);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes.toByteArray()))
                .getDocumentElement();
    }

    private static void check(Element element, Set<String> ids) {
        var name = element.getLocalName();
        assertEquals("urn:iso:std:iso:30042:ed-2", element.getNamespaceURI(), name);
        if (name.equals("conceptEntry")) assertTrue(ids.add(element.getAttribute("id")));
        if (name.equals("langSec")) assertTrue(!element.getAttribute("xml:lang").isEmpty());
        if (TYPES.containsKey(name))
            assertTrue(TYPES.get(name).contains(element.getAttribute("type")), name);
        if (name.equals("termNote")) assertTrue(FORMS.contains(element.getTextContent()));
        var order = PARTS.getOrDefault(name, List.of());
        int at = 0;
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element part) {
                int place = order.indexOf(part.getLocalName());
                assertTrue(place >= at, part.getLocalName() + " in " + name);
                at = place;
                check(part, ids);
            } else if (!order.isEmpty()) assertTrue(node.getTextContent().isBlank(), name);
    }

    /// What is read in a foreign text is no formula in a spreadsheet.
    @Test
    void aTermIsNoFormula() throws IOException {
        var out = new StringWriter();
        TermCsv.write(List.of(concept("=cmd|' /C calc'!A0", "+1 to all", "", false)), out);
        assertEquals(
                "'=cmd|' /C calc'!A0,term,'+1 to all,,,,Y.draft", out.toString().split("\r\n")[1]);
        assertEquals('\uFEFF', out.toString().charAt(0), "spreadsheets read its letters right");
    }
}
