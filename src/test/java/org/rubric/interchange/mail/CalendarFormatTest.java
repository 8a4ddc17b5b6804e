package org.rubric.interchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarFormatTest {
    private static final Instant NOW = Instant.parse("2027-01-20T09:30:00.123Z");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);

    @Test
    void daysAreReadAgain() throws IOException {
        var words = "Text; to TSB, \\ in\nfull – «día» 水位";
        var events = read(write(new DayEntry("a|b", DAY, words, "Rule:\nA.1", 7)));
        var event = events.getFirst();
        assertEquals(words, event.get("SUMMARY"));
        assertEquals("Rule:\nA.1", event.get("DESCRIPTION"));
        assertEquals("20270228", event.get("DTSTART;VALUE=DATE"));
        assertEquals("20270301", event.get("DTEND;VALUE=DATE"));
        assertEquals("20270120T093000Z", event.get("DTSTAMP"));
        assertEquals("-P7D", event.get("VALARM.TRIGGER"));
        assertEquals("DISPLAY", event.get("VALARM.ACTION"));
        assertTrue(event.containsKey("VALARM.DESCRIPTION"), "a DISPLAY alarm needs one (3.6.6)");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoSignIsCut() throws IOException {
        var chance = new Random(5545);
        for (int round = 0; round < 300; round++) {
            var words = words(chance);
            var bytes = write(new DayEntry("k", DAY, words, words, 0));
            for (var line : Lines.raw(bytes))
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            var event = read(bytes).getFirst();
            assertEquals(words, event.get("SUMMARY"));
        }
    }

    @Test
    void theSameDeadlineHasTheSameNameOnAnotherDay() throws IOException {
        var first = read(write(new DayEntry("a", DAY, "s", "", -1))).getFirst();
        var moved = read(write(new DayEntry("a", DAY.plusDays(3), "t", "", -1))).getFirst();
        var other = read(write(new DayEntry("b", DAY, "s", "", -1))).getFirst();
        assertEquals(first.get("UID"), moved.get("UID"));
        assertNotEquals(first.get("UID"), other.get("UID"));
        assertTrue(first.keySet().stream().noneMatch(key -> key.startsWith("VALARM")));
    }

    @Test
    void wordsCannotBeginAnotherProperty() throws IOException {
        var evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0007";
        var events = read(write(new DayEntry("a", DAY, evil, "", -1)));
        assertEquals(1, events.size());
        assertEquals("x\nEND:VEVENT\nBEGIN:VEVENT", events.getFirst().get("SUMMARY"));
    }

    private static byte[] write(DayEntry... days) throws IOException {
        var out = new ByteArrayOutputStream();
        CalendarFormat.write("SG20, May", List.of(days), NOW, out);
        return out.toByteArray();
    }

    private static List<Map<String, String>> read(byte[] bytes) {
        var lines = Lines.unfolded(Lines.raw(bytes), false);
        assertEquals("BEGIN:VCALENDAR", lines.getFirst());
        assertEquals("END:VCALENDAR", lines.getLast());
        assertTrue(lines.contains("VERSION:2.0"));
        var events = new ArrayList<Map<String, String>>();
        var within = new ArrayList<String>();
        for (var line : lines) {
            int colon = line.indexOf(':');
            var name = line.substring(0, colon);
            var value = line.substring(colon + 1);
            if (name.equals("BEGIN")) {
                within.add(value);
                if (value.equals("VEVENT")) events.add(new HashMap<>());
            } else if (name.equals("END")) assertEquals(within.removeLast(), value);
            else if (within.contains("VEVENT")) {
                var key = within.getLast().equals("VEVENT") ? name : within.getLast() + "." + name;
                assertEquals(null, events.getLast().put(key, plain(value)), key + " stands twice");
            }
        }
        return events;
    }

    private static String plain(String value) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                if (c == ';' || c == ',') throw new AssertionError("Not escaped: " + value);
                text.append(c);
                continue;
            }
            char next = value.charAt(++i);
            text.append(next == 'n' || next == 'N' ? '\n' : next);
        }
        return text.toString();
    }

    private static String words(Random chance) {
        var signs = new String[] {"a", " ", ",", ";", "\\", "\n", "é", "水", "🌊", "x"};
        var text = new StringBuilder("s");
        for (int i = chance.nextInt(200); i > 0; i--)
            text.append(signs[chance.nextInt(signs.length)]);
        return text.toString();
    }
}
