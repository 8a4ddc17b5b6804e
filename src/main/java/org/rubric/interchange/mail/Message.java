package org.rubric.interchange.mail;

import java.util.List;

/// A message that waits to be sent.
///
/// @param from address of the sender; empty: the mail program puts its own
/// @param to addresses
/// @param copies addresses that get it too
/// @param words of the message, lines divided by U+000A
public record Message(
        String from,
        List<String> to,
        List<String> copies,
        String subject,
        String words,
        List<Enclosure> enclosures) {

    /// Without copies.
    public Message(
            String from,
            List<String> to,
            String subject,
            String words,
            List<Enclosure> enclosures) {
        this(from, to, List.of(), subject, words, enclosures);
    }

    /// A file that goes along.
    ///
    /// @param type such as `application/pdf`
    public record Enclosure(String name, String type, byte[] content) {
        public Enclosure {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    public Message {
        to = List.copyOf(to);
        copies = List.copyOf(copies);
        enclosures = List.copyOf(enclosures);
    }

    public Message with(List<Enclosure> files) {
        return new Message(from, to, copies, subject, words, files);
    }
}
