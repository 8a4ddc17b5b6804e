package org.rubric.drawing.svg;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Kind;
import org.rubric.drawing.bitmap.Reading;
import org.rubric.drawing.recording.Faces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// An SVG file read once, without entities and without the net, and checked before it is drawn: how
/// deep, how many, and how often something dear is repeated. Fonts are replaced by those that stand
/// in for them, embedded bitmaps have passed the same door as any other picture, and what points
/// outside the file is left out.
final class SvgEvents {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 64;
    private static final long MOST_REPEATED = 20_000_000;

    /// What is drawn anew wherever it is referred to, often as pixels or by clipping paths.
    private static final Set<String> DEAR = Set.of("pattern", "mask", "clippath", "marker");

    private final List<XMLEvent> events = new ArrayList<>();
    private final XMLEventFactory factory = XMLEventFactory.newDefaultFactory();
    private SvgFonts fonts = new SvgFonts(false);
    private int elements;
    private long dear;
    private long references;
    private long pixels;

    private SvgEvents() {}

    static SvgEvents read(byte[] bytes) throws IOException {
        var events = new SvgEvents();
        var input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            events.check(all(input.createXMLEventReader(new ByteArrayInputStream(bytes))));
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException(WORDS.of("svg.xml"), e);
        }
        return events;
    }

    private static List<XMLEvent> all(XMLEventReader reader)
            throws XMLStreamException, IOException {
        var all = new ArrayList<XMLEvent>();
        while (reader.hasNext()) {
            if (all.size() > 4 * MOST_ELEMENTS) throw complex();
            all.add(reader.nextEvent());
        }
        return all;
    }

    private static boolean foreign(List<XMLEvent> all) {
        var face = Faces.font("Arial", false, false);
        return all.stream()
                .filter(XMLEvent::isCharacters)
                .map(event -> event.asCharacters().getData())
                .anyMatch(text -> face.canDisplayUpTo(text.strip()) >= 0);
    }

    private void check(List<XMLEvent> all) throws IOException {
        fonts = new SvgFonts(foreign(all));
        int depth = 0;
        int inDear = 0;
        boolean inStyle = false;
        for (var event : all) {
            if (event.isStartElement()) {
                var name = name(event.asStartElement());
                if (depth == 0 && !name.equals("svg")) throw new IOException(WORDS.of("svg.other"));
                if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) throw complex();
                if (DEAR.contains(name) || inDear > 0) inDear++;
                inStyle = name.equals("style");
                event = cleaned(event.asStartElement(), name, inDear > 0);
            } else if (event.isEndElement()) {
                depth--;
                if (inDear > 0) inDear--;
                inStyle = false;
            } else if (event.isCharacters() && inStyle) {
                references += count(event.asCharacters().getData(), "url(#") * (long) elements;
                event = factory.createCharacters(fonts.replaced(event.asCharacters().getData()));
            } else if (!event.isCharacters()
                    && !event.isStartDocument()
                    && !event.isEndDocument()) {
                continue;
            }
            events.add(event);
        }
        if (references * Math.max(1, dear) > MOST_REPEATED) throw complex();
    }

    private static String name(StartElement element) {
        return element.getName().getLocalPart().toLowerCase(Locale.ROOT);
    }

    private StartElement cleaned(StartElement element, String name, boolean inDear)
            throws IOException {
        var attributes = new ArrayList<Attribute>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            var attribute = all.next();
            var value = attribute.getValue();
            var key = attribute.getName().getLocalPart();
            if (inDear) dear += 20 + (key.equals("d") || key.equals("points") ? value.length() : 0);
            boolean gradient = (key.equals("fill") || key.equals("stroke")) && !inDear;
            if (!gradient || dear > 0) references += count(value, "url(#");
            if (key.equals("href") && !inside(value, name)) continue;
            if (key.equals("style")) value = fonts.replaced(value);
            if (key.equals("font-family")) value = fonts.standIn(value);
            attributes.add(
                    value.equals(attribute.getValue())
                            ? attribute
                            : factory.createAttribute(attribute.getName(), value));
        }
        return factory.createStartElement(
                element.getName(), attributes.iterator(), element.getNamespaces());
    }

    private static int count(String text, String wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count++;
        return count;
    }

    /// Whether a reference stays within the file: a fragment, or a bitmap that can be decoded.
    private boolean inside(String href, String element) throws IOException {
        var target = href.strip();
        if (target.startsWith("#")) return true;
        int comma = target.indexOf(',');
        if (!element.equals("image") || !target.startsWith("data:") || comma < 0) return false;
        if (!target.substring(0, comma).endsWith(";base64")) return false;
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(target.substring(comma + 1));
            var kind = Kind.of("image", bytes);
            if (kind != Kind.PNG && kind != Kind.JPEG && kind != Kind.GIF) return false;
            var raster = Drawings.decode("image", bytes).raster().orElseThrow();
            pixels += (long) raster.pixelWidth() * raster.pixelHeight();
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (pixels > Reading.HELD) throw complex();
        return true;
    }

    private static IOException complex() {
        return new IOException(WORDS.of("svg.complex"));
    }

    /// The checked events, from the start.
    XMLEventReader reader() {
        return new Replay(events);
    }

    private static final class Replay implements XMLEventReader {

        private final List<XMLEvent> events;
        private int at;

        Replay(List<XMLEvent> events) {
            this.events = events;
        }

        @Override
        public boolean hasNext() {
            return at < events.size();
        }

        @Override
        public XMLEvent nextEvent() {
            if (!hasNext()) throw new NoSuchElementException();
            return events.get(at++);
        }

        @Override
        public XMLEvent next() {
            return nextEvent();
        }

        @Override
        public XMLEvent peek() {
            return events.get(at);
        }

        @Override
        public String getElementText() {
            throw new UnsupportedOperationException();
        }

        @Override
        public XMLEvent nextTag() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getProperty(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public void close() {}
    }
}
