package org.rubric.interchange.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/// An address to click on, which opens the mail program with a message begun (RFC 6068). Files
/// cannot go along in it.
///
/// @param address the whole link
/// @param cut whether the words were too long and lost their end
public record MailLink(String address, boolean cut) {
    /// Systems hand on no more than about 2000 signs of a link.
    public static final int MOST = 1900;

    private static final String DOTS = "\n…";
    private static final int LONGEST_SUBJECT = 200;

    public static MailLink of(Message message) {
        var to = message.to().stream().map(MailLink::coded).collect(Collectors.joining(","));
        var subject = coded(shortened(message.subject(), LONGEST_SUBJECT));
        var copies = message.copies().stream().map(MailLink::coded);
        var cc = copies.collect(Collectors.joining(",")).replace("%40", "@");
        var also = cc.isEmpty() ? "" : "cc=" + cc + "&";
        var head =
                "mailto:" + to.replace("%40", "@") + "?" + also + "subject=" + subject + "&body=";
        var words = message.words().replace("\r\n", "\n").strip();
        var whole = body(words);
        if (head.length() + whole.length() <= MOST) return new MailLink(head + whole, false);
        int least = 0;
        int most = words.codePointCount(0, words.length());
        while (least < most) {
            int middle = (least + most + 1) / 2;
            boolean fits = head.length() + body(begin(words, middle) + DOTS).length() <= MOST;
            if (fits) least = middle;
            else most = middle - 1;
        }
        return new MailLink(head + body(begin(words, least) + DOTS), true);
    }

    private static String begin(String words, int points) {
        return words.substring(0, words.offsetByCodePoints(0, points));
    }

    private static String shortened(String words, int most) {
        var points = words.codePointCount(0, words.length());
        return points <= most ? words : begin(words, most - 1) + "…";
    }

    private static String body(String words) {
        return List.of(words.split("\n", -1)).stream()
                .map(MailLink::coded)
                .collect(Collectors.joining("%0D%0A"));
    }

    private static String coded(String words) {
        var text = new StringBuilder();
        for (byte b : words.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            if (plain) text.append(c);
            else text.append("%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
