package org.rubric.interchange.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/// A message as a file that mail programs open to be sent: RFC 5322 with parts after RFC 2045,
/// words in UTF-8, `X-Unsent` so that it opens as a message still to be sent.
public final class MessageFormat {
    /// No part can hold it: the signs of base64 have no underscore.
    private static final String BOUNDARY = "=_part_of_the_message";

    private static final int LINE = 76;

    private MessageFormat() {}

    /// Writes the message. The stream stays open.
    public static void write(Message message, ZonedDateTime now, OutputStream stream)
            throws IOException {
        var head = new StringBuilder();
        head.append("X-Unsent: 1\r\n");
        head.append("Date: ").append(DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
        head.append("\r\n");
        line(head, "From: ", HeaderAddress.of(message.from()));
        line(head, "To: ", HeaderAddress.all(message.to()));
        line(head, "Cc: ", HeaderAddress.all(message.copies()));
        head.append("Subject: ").append(HeaderWords.encoded(message.subject())).append("\r\n");
        head.append("MIME-Version: 1.0\r\n");
        head.append("Content-Type: multipart/mixed;\r\n boundary=\"" + BOUNDARY + "\"\r\n\r\n");
        stream.write(head.toString().getBytes(US_ASCII));
        part(
                "Content-Type: text/plain; charset=UTF-8\r\n",
                message.words().replace("\r\n", "\n").replace("\n", "\r\n").getBytes(UTF_8),
                stream);
        for (var file : message.enclosures()) part(about(file), file.content(), stream);
        stream.write(("--" + BOUNDARY + "--\r\n").getBytes(US_ASCII));
    }

    /// A header of addresses without one is none that may be written.
    private static void line(StringBuilder head, String name, String addresses) {
        if (!addresses.isEmpty()) head.append(name).append(addresses).append("\r\n");
    }

    private static void part(String about, byte[] content, OutputStream stream) throws IOException {
        var head = "--" + BOUNDARY + "\r\n" + about + "Content-Transfer-Encoding: base64\r\n\r\n";
        stream.write(head.getBytes(US_ASCII));
        stream.write(Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'}).encode(content));
        stream.write("\r\n".getBytes(US_ASCII));
    }

    private static String about(Message.Enclosure file) {
        var type =
                file.type().matches("[\\w.+-]+/[\\w.+-]+")
                        ? file.type()
                        : "application/octet-stream";
        return "Content-Type: "
                + type
                + "\r\nContent-Disposition: attachment;\r\n"
                + HeaderParameter.of("filename", file.name())
                + "\r\n";
    }
}
