package org.rubric.interchange.word.archive;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// Writes down the events of a cursor as markup, up to a limit.
final class Recorder {
    private static final int MOST = 256 << 10;

    private final StringBuilder markup = new StringBuilder();
    private boolean running;

    boolean running() {
        return running;
    }

    void start(XMLStreamReader reader) {
        running = true;
        markup.setLength(0);
        record(reader);
    }

    /// What was written down; empty when it was too long.
    String stop() {
        running = false;
        return markup.length() > MOST ? "" : markup.toString();
    }

    void record(XMLStreamReader reader) {
        if (markup.length() > MOST) return;
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> open(reader);
            case XMLStreamConstants.END_ELEMENT ->
                    markup.append("</").append(name(reader)).append('>');
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    escape(reader.getText());
            default -> {}
        }
    }

    private void open(XMLStreamReader reader) {
        markup.append('<').append(name(reader));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            markup.append(' ');
            var prefix = reader.getAttributePrefix(i);
            if (prefix != null && !prefix.isEmpty()) markup.append(prefix).append(':');
            markup.append(reader.getAttributeLocalName(i)).append("=\"");
            escape(reader.getAttributeValue(i));
            markup.append('"');
        }
        markup.append('>');
    }

    private static String name(XMLStreamReader reader) {
        var prefix = reader.getPrefix();
        var local = reader.getLocalName();
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '&' -> markup.append("&amp;");
                case '"' -> markup.append("&quot;");
                default -> markup.append(c);
            }
        }
    }
}
