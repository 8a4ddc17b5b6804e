package org.rubric.interchange.word.template;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.interchange.word.writing.Insertion;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Puts a text into a template: its paragraphs into the part with the text, its notes, comments and
/// pictures beside those of the template.
final class Assembly {
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?iu)[\\W_]*(body|text|body text|main text|main body|(insert|type|put|add)"
                            + " (the |your )?(body |main )?text( here)?)[\\W_]*");
    private static final String PACKAGE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final TemplateFile file;
    private final Insertion text;
    private final Types types;
    private final Styles styles;
    private final String stylesPart;
    private final Document stylesXml;
    private final Map<String, String> pictures = new HashMap<>();
    private final Relationships ties;
    private final Numbers.Free free;

    Assembly(TemplateFile file, Insertion text) throws IOException {
        this.file = file;
        this.text = text;
        free = Numbers.free(file, text.parts());
        types = new Types(file);
        ties = relationships(file.main());
        var target = ties.target("styles");
        stylesPart = file.beside(target.isEmpty() ? "styles.xml" : target);
        if (target.isEmpty()) ties.add("styles", "styles.xml", "");
        if (!file.has(stylesPart)) {
            file.put(stylesPart, part("word/styles.xml"));
            types.part("/" + stylesPart, PACKAGE + "styles+xml");
        }
        stylesXml = file.read(stylesPart);
        styles = new Styles(stylesXml, Dom.read("styles", part("word/styles.xml")));
    }

    private byte[] part(String name) {
        return text.parts().getOrDefault(name, new byte[0]);
    }

    private Relationships relationships(String part) throws IOException {
        var name = TemplateFile.ties(part);
        return new Relationships(name, file.bytes(name));
    }

    /// @param header filled on the way
    void put(HeaderTable header) throws IOException {
        var main = file.read(file.main());
        var body = Dom.child(main.getDocumentElement(), "body");
        if (body.isEmpty()) throw new IOException(Words.of("template.empty"));
        header.fill(body.get());
        pictures();
        var taken = ties.take(part("word/_rels/document.xml.rels"), pictures);
        place(body.get(), header.last(), new Grafting(styles, taken, free));
        notes("footnotes", "footnote");
        notes("comments", "comment");
        threads();
        file.put(file.main(), main);
        file.put(stylesPart, stylesXml);
        if (ties.isChanged()) file.put(TemplateFile.ties(file.main()), ties.bytes());
        properties();
        types.write();
    }

    /// What the file says about itself is about the text, not about the template.
    private void properties() throws IOException {
        var root = new Relationships("_rels/.rels", file.bytes("_rels/.rels"));
        var target = root.target("core-properties");
        var place = TemplateFile.resolved("", target.isEmpty() ? "docProps/core.xml" : target);
        if (target.isEmpty()) root.add(CORE, place, "");
        file.put(place, part("docProps/core.xml"));
        types.part("/" + place, "application/vnd.openxmlformats-package.core-properties+xml");
        if (root.isChanged()) file.put("_rels/.rels", root.bytes());
    }

    private void pictures() throws IOException {
        for (var each : text.parts().entrySet()) {
            if (!each.getKey().startsWith("word/media/")) continue;
            var name = each.getKey().substring("word/media/".length());
            var free = "text-" + name;
            while (file.has(file.beside("media/" + free))) free = "x" + free;
            pictures.put("media/" + name, "media/" + free);
            file.put(file.beside("media/" + free), each.getValue());
            types.ending(free.substring(free.lastIndexOf('.') + 1));
        }
    }

    private void place(Element body, Optional<Element> behind, Grafting grafting)
            throws IOException {
        var holder = body.getOwnerDocument();
        var own = Dom.read("text", part("word/document.xml")).getDocumentElement();
        var written = Dom.children(Dom.child(own, "body").orElseThrow());
        var before = room(body, behind);
        boolean first = Dom.all(body, "sectPr").size() == 1;
        for (var element : written) {
            if (Dom.is(element, "sectPr")) continue;
            var copy = grafting.take(holder, element);
            body.insertBefore(copy, before);
            if (first && !Dom.all(copy, "sectPr").isEmpty()) {
                heads(body, Dom.all(copy, "sectPr").getFirst());
                first = false;
            }
        }
    }

    /// The first section of pages names the running heads that the others take over.
    private static void heads(Element body, Element section) {
        var last = Dom.child(body, "sectPr");
        if (last.isEmpty()) return;
        var first = section.getFirstChild();
        for (var child : Dom.children(last.get())) {
            if (child.getLocalName().endsWith("Reference"))
                section.insertBefore(child.cloneNode(true), first);
            if (child.getLocalName().equals("titlePg")) section.appendChild(child.cloneNode(true));
        }
    }

    /// What the text is put before: a paragraph that asks for it goes, as do empty ones behind the
    /// header table.
    private static Node room(Element body, Optional<Element> behind) {
        for (var child : Dom.children(body))
            if (Dom.is(child, "p") && PLACEHOLDER.matcher(words(child)).matches()) {
                var next = child.getNextSibling();
                body.removeChild(child);
                return next;
            }
        var end = Dom.child(body, "sectPr").orElse(null);
        if (behind.isEmpty()) return end;
        var next = behind.get().getNextSibling();
        while (next instanceof Element element && next != end && isEmpty(element)) {
            next = next.getNextSibling();
            body.removeChild(element);
        }
        // Two tables in a row would become one.
        body.insertBefore(Dom.make(body, "p"), next);
        return next;
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        for (var part : Dom.all(paragraph, "t")) words.append(part.getTextContent());
        return words.toString();
    }

    private static boolean isEmpty(Element paragraph) {
        return Dom.is(paragraph, "p")
                && words(paragraph).isBlank()
                && List.of("sectPr", "drawing", "pict", "object").stream()
                        .allMatch(name -> Dom.all(paragraph, name).isEmpty());
    }

    /// Footnotes or comments.
    private void notes(String name, String each) throws IOException {
        var bytes = part("word/" + name + ".xml");
        if (bytes.length == 0) return;
        var brought = Dom.read(name, bytes);
        var target = ties.target(name);
        if (target.isEmpty()) {
            if (Dom.all(brought, each).stream().allMatch(Assembly::isSeparator)) return;
            target = name + ".xml";
            ties.add(name, target, "");
        }
        var place = file.beside(target);
        boolean there = file.has(place);
        types.part("/" + place, PACKAGE + name + "+xml");
        var into = there ? file.read(place) : Dom.read(name, bytes);
        var rows = relationships(place);
        var taken = rows.take(part("word/_rels/" + name + ".xml.rels"), pictures);
        var grafting = new Grafting(styles, taken, free);
        var root = into.getDocumentElement();
        if (name.equals("comments")) Threads.named(root);
        if (!there)
            for (var note : Dom.children(root)) if (!isSeparator(note)) root.removeChild(note);
        for (var note : Dom.children(brought.getDocumentElement()))
            if (!isSeparator(note)) root.appendChild(grafting.take(into, note));
        file.put(place, into);
        if (rows.isChanged()) file.put(TemplateFile.ties(place), rows.bytes());
    }

    private void threads() throws IOException {
        var bytes = part("word/" + Threads.NAME + ".xml");
        if (bytes.length == 0) return;
        var target = ties.target(Threads.NAME);
        if (target.isEmpty()) {
            target = Threads.NAME + ".xml";
            ties.add(Threads.TIE, target, "");
        }
        var place = file.beside(target);
        types.part("/" + place, PACKAGE + Threads.NAME + "+xml");
        var into = file.has(place) ? file.read(place) : Threads.empty(bytes);
        Threads.take(into, Dom.read(Threads.NAME, bytes), free.paragraphs());
        file.put(place, into);
    }

    private static boolean isSeparator(Element note) {
        return !note.getAttributeNS(Dom.W, "type").isEmpty();
    }
}
