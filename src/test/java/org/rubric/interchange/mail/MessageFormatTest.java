package org.rubric.interchange.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages are read again by a small reader of their own standards.
class MessageFormatTest {
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2027, 1, 9, 10, 2, 3, 0, ZoneOffset.ofHours(1));

    @Test
    void aMessageWithItsFileIsReadAgain() throws IOException {
        var pdf = new byte[5000];
        new Random(1).nextBytes(pdf);
        var words = "Dear colleagues,\n\nEau à 3 m – 水位.\n.\nFrom here\n";
        var message =
                new Message(
                        "ana@alpha.example",
                        List.of("t25sg20q4@lists.itu.int", "t25sg20q2@lists.itu.int"),
                        "[Q4/20] Draft: “flood”",
                        words,
                        List.of(new Message.Enclosure("Y.flood.pdf", "application/pdf", pdf)));
        var parts = read(message);
        var head = parts.getFirst().head();
        assertEquals("1", head.get("x-unsent"));
        assertEquals("[Q4/20] Draft: “flood”", decoded(head.get("subject")));
        assertEquals("t25sg20q4@lists.itu.int, t25sg20q2@lists.itu.int", head.get("to"));
        assertEquals("1.0", head.get("mime-version"));
        assertEquals(
                NOW.toInstant(),
                ZonedDateTime.parse(head.get("date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
        assertEquals("text/plain; charset=UTF-8", parts.get(1).head().get("content-type"));
        assertEquals(
                words.replace("\n", "\r\n"),
                new String(parts.get(1).content(), StandardCharsets.UTF_8));
        assertArrayEquals(pdf, parts.get(2).content());
        assertEquals("Y.flood.pdf", fileName(parts.get(2)));
        assertEquals("application/pdf", parts.get(2).head().get("content-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                "=?UTF-8?B?trick?=",
                "é",
                "水位 🌊 水位 🌊 水位 🌊 水位 🌊 水位 🌊 水位 🌊 水位 🌊 水位 🌊 水位 🌊 水位 🌊 水位 🌊",
                "A long subject that is all ASCII but goes on for so long that it is broken at its"
                        + " spaces before it reaches the end of what a line may hold"
            })
    void subjectsOfAllSigns(String subject) throws IOException {
        var head = read(message(subject, List.of())).getFirst().head();
        assertEquals(subject, decoded(head.get("subject")));
    }

    @Test
    void randomSubjectsAndNamesAreReadAgain() throws IOException {
        var chance = new Random(2047);
        var signs = new String[] {"a", "é", "水", "🌊", "?", "=", "_", "B", "%", "'", "-", "."};
        for (int round = 0; round < 300; round++) {
            var words = new StringBuilder("x");
            for (int i = chance.nextInt(90); i > 0; i--)
                words.append(signs[chance.nextInt(signs.length)]);
            var file = new Message.Enclosure(words + ".pdf", "application/pdf", new byte[0]);
            var parts = read(message(words.toString(), List.of(file)));
            assertEquals(words.toString(), decoded(parts.getFirst().head().get("subject")));
            assertEquals(words + ".pdf", fileName(parts.getLast()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Entwurf – Überblick.pdf",
                "水位水位水位水位水位水位水位水位水位水位水位水位水位水位水位水位水位.pdf",
                "a'b\"c%d;e.pdf",
                "plain name.pdf"
            })
    void namesOfFilesOfAllSigns(String name) throws IOException {
        var file = new Message.Enclosure(name, "application/pdf", new byte[] {1, 2});
        assertEquals(name, fileName(read(message("s", List.of(file))).getLast()));
    }

    @Test
    void noWordsBeginAnotherHeader() throws IOException {
        var file = new Message.Enclosure("a\r\nBcc: x@y\r\n.pdf", "a/b\r\nX: y", new byte[0]);
        var message =
                new Message(
                        "a@b\r\nBcc: c@d",
                        List.of("q@lists.itu.int\r\nBcc: evil@x", ""),
                        "hello\r\nBcc: evil@x",
                        "words",
                        List.of(file));
        var parts = read(message);
        for (var part : parts) assertFalse(part.head().containsKey("bcc"), part.toString());
        assertEquals("hello Bcc: evil@x", decoded(parts.getFirst().head().get("subject")));
        assertEquals("application/octet-stream", parts.getLast().head().get("content-type"));
    }

    @Test
    void anAddressThatDoesNotFitIsLeftOutAndNeverAnother() throws IOException {
        var to =
                List.of(
                        "m\u00fcller@x.org",
                        "q4@b\u00fccher.example",
                        "nobody",
                        "a@b@c",
                        "@x",
                        "a@");
        var head =
                read(new Message("m\u00fcller@x.org", to, "s", "w", List.of())).getFirst().head();
        assertEquals("q4@xn--bcher-kva.example", head.get("to"));
        assertFalse(head.containsKey("from"), head.toString());
        var none = read(new Message("", List.of("nobody"), "s", "w", List.of())).getFirst().head();
        assertFalse(none.containsKey("to"), none.toString());
    }

    @Test
    void aLinkHoldsWhatFits() {
        var message = message("Q4/20 & more? 100 %", List.of());
        var link = MailLink.of(message);
        assertFalse(link.cut());
        assertTrue(link.address().startsWith("mailto:q4@lists.itu.int?subject="), link.address());
        var query = query(link);
        assertEquals("Q4/20 & more? 100 %", query.get("subject"));
        assertEquals("one\r\ntwo = 2", query.get("body"));
        var long40 = "水位 is high. ".repeat(400);
        var cut = MailLink.of(new Message("", List.of("q4@lists.itu.int"), "s", long40, List.of()));
        assertTrue(cut.cut());
        assertTrue(cut.address().length() <= MailLink.MOST);
        assertTrue(cut.address().length() > MailLink.MOST - 40, "" + cut.address().length());
        assertTrue(long40.startsWith(query(cut).get("body").replace("\r\n…", "")));
        var subject = new Message("", List.of("q@x"), "水".repeat(4000), long40, List.of());
        assertTrue(MailLink.of(subject).address().length() <= MailLink.MOST + 200);
    }

    private static Map<String, String> query(MailLink link) {
        assertTrue(link.address().matches("[\\x21-\\x7E]+"), "ASCII without spaces");
        return Arrays.stream(link.address().split("\\?", 2)[1].split("&"))
                .map(each -> each.split("=", 2))
                .collect(
                        Collectors.toMap(
                                each -> each[0],
                                each ->
                                        URLDecoder.decode(
                                                each[1].replace("+", "%2B"),
                                                StandardCharsets.UTF_8)));
    }

    private static Message message(String subject, List<Message.Enclosure> files) {
        return new Message("", List.of("q4@lists.itu.int"), subject, "one\ntwo = 2\n", files);
    }

    private record Part(Map<String, String> head, byte[] content) {}

    private static List<Part> read(Message message) throws IOException {
        var out = new ByteArrayOutputStream();
        MessageFormat.write(message, NOW, out);
        var raw = Lines.raw(out.toByteArray());
        for (var line : raw) {
            assertTrue(line.length() <= 998, line);
            assertTrue(line.chars().allMatch(c -> c < 127), line);
        }
        var head = head(raw.subList(0, raw.indexOf("")));
        var boundary = head.get("content-type").replaceFirst(".*boundary=\"([^\"]+)\".*", "$1");
        var parts = new java.util.ArrayList<Part>(List.of(new Part(head, new byte[0])));
        int from = raw.indexOf("--" + boundary);
        assertEquals("--" + boundary + "--", raw.getLast());
        for (int i = from + 1; i < raw.size(); i++)
            if (raw.get(i).startsWith("--" + boundary)) {
                parts.add(part(raw.subList(from + 1, i)));
                from = i;
            }
        return parts;
    }

    private static Part part(List<String> lines) {
        int gap = lines.indexOf("");
        var head = head(lines.subList(0, gap));
        assertEquals("base64", head.get("content-transfer-encoding"));
        var content = lines.subList(gap + 1, lines.size());
        for (var line : content) assertTrue(line.length() <= 76);
        return new Part(head, Base64.getDecoder().decode(String.join("", content)));
    }

    private static Map<String, String> head(List<String> raw) {
        var head = new LinkedHashMap<String, String>();
        for (var line : Lines.unfolded(raw, true)) {
            int colon = line.indexOf(':');
            assertTrue(colon > 0, line);
            var value = line.substring(colon + 1).strip().replaceAll("\\s+", " ");
            head.put(line.substring(0, colon).toLowerCase(), value);
        }
        return head;
    }

    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=");

    private static String decoded(String value) {
        var all = WORD.matcher(value.replaceAll("\\?= =\\?", "?==?"));
        return all.replaceAll(
                word -> {
                    assertTrue(word.group().length() <= 75, word.group());
                    var bytes = Base64.getDecoder().decode(word.group(1));
                    return java.util.regex.Matcher.quoteReplacement(
                            new String(bytes, StandardCharsets.UTF_8));
                });
    }

    private static String fileName(Part part) {
        var words = part.head().get("content-disposition");
        var plain = Pattern.compile("filename=\"([^\"]*)\"").matcher(words);
        if (plain.find()) return plain.group(1);
        var pieces = new TreeMap<Integer, String>();
        var piece = Pattern.compile("filename\\*(\\d+)\\*=([^; ]*)").matcher(words);
        while (piece.find()) pieces.put(Integer.parseInt(piece.group(1)), piece.group(2));
        var whole = String.join("", pieces.values());
        assertTrue(whole.startsWith("UTF-8''"), whole);
        return URLDecoder.decode(whole.substring(7).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
