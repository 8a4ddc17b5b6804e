package org.rubric.interchange.mail;

import java.util.List;

/// A message that waits to be sent.
///
/// @param from address of the sender; empty: the mail program puts its own
/// @param to addresses
/// @param words of the message, lines divided by U+000A
public record Message(
        String from, List<String> to, String subject, String words, List<Enclosure> enclosures) {

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
        enclosures = List.copyOf(enclosures);
    }

    public Message with(List<Enclosure> files) {
        return new Message(from, to, subject, words, files);
    }
}
