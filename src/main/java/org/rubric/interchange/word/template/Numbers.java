package org.rubric.interchange.word.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What parts of Word files know bookmarks, notes, comments and pictures by: those of a text must
/// differ from those of its template.
final class Numbers {
    private final TreeSet<Integer> used = new TreeSet<>();
    private final TreeSet<String> marks = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final TreeSet<Integer> paragraphs = new TreeSet<>();

    private Numbers() {}

    /// @param far what is added to the numbers of the text
    /// @param marks new names of its bookmarks by those that the template has too
    /// @param paragraphs new names of the paragraphs of its comments by those that they had
    record Free(int far, Map<String, String> marks, Map<String, String> paragraphs) {}

    /// Most often from one more than the template's largest on; programs also give pictures numbers
    /// near the end.
    ///
    /// @throws IOException if the template leaves no room, or is damaged
    static Free free(TemplateFile template, Map<String, byte[]> text) throws IOException {
        var own = new Numbers();
        for (var part : text.entrySet())
            if (part.getKey().startsWith("word/")) own.add(part.getKey(), part.getValue());
        int span = own.used.isEmpty() ? 1 : own.used.last() + 1;
        var theirs = new Numbers();
        for (var part : template.names())
            if (part.startsWith(template.folder())) theirs.add(part, template.bytes(part));
        var names = new HashMap<String, String>();
        for (var mark : own.marks) {
            var name = mark;
            for (int i = 2; theirs.marks.contains(name) || own.marks.contains(name) && i > 2; i++)
                name = mark + "_" + i;
            if (!name.equals(mark)) names.put(mark, name);
        }
        return new Free(gap(theirs.used, span), names, paragraphs(own, theirs));
    }

    /// Eight hexadecimal digits below 80000000 each ([MS-DOCX], 2.5.1).
    private static Map<String, String> paragraphs(Numbers own, Numbers theirs) {
        var names = new HashMap<String, String>();
        int next = 0;
        for (int paragraph : own.paragraphs) {
            next = Math.max(next + 1, paragraph);
            while (theirs.paragraphs.contains(next)) next++;
            names.put(hexadecimal(paragraph), hexadecimal(next));
        }
        return names;
    }

    private static String hexadecimal(int paragraph) {
        return "%08X".formatted(paragraph);
    }

    private static int gap(Collection<Integer> sorted, int span) throws IOException {
        int from = 1;
        for (int number : sorted) {
            if ((long) number - from > span) return from;
            from = Math.max(from, number + 1);
        }
        if (Integer.MAX_VALUE - (long) from <= span)
            throw new IOException(Words.of("template.numbers"));
        return from;
    }

    private void add(String part, byte[] bytes) throws IOException {
        if (bytes.length == 0 || !part.toLowerCase(Locale.ROOT).endsWith(".xml")) return;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) if (xml.next() == XMLStreamReader.START_ELEMENT) element(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(Words.of("template.xml", part), e);
        }
    }

    private void element(XMLStreamReader xml) {
        if (xml.getLocalName().equals("bookmarkStart")) {
            var name = xml.getAttributeValue(Dom.W, "name");
            if (name != null) marks.add(name);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var value = xml.getAttributeValue(i);
            if (xml.getAttributeLocalName(i).equals("paraId")
                    && value.matches("[0-7][0-9A-Fa-f]{7}"))
                paragraphs.add(Integer.parseInt(value, 16));
            if (!xml.getAttributeLocalName(i).equals("id") || !value.matches("\\d{1,10}")) continue;
            long number = Long.parseLong(value);
            if (number < Integer.MAX_VALUE) used.add((int) number);
        }
    }
}
