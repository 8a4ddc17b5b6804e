package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rubric.document.Contact;
import org.rubric.document.MeetingHeader;
import org.rubric.document.MeetingHeader.Liaison;
import org.rubric.document.MeetingHeader.Sitting;
import org.rubric.document.People;
import org.rubric.interchange.word.reading.Flow;

/// The header tables of a meeting document: labels that end with a colon, values beside them.
final class MeetingTables {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\b(?:SG\\d{1,2}|TSAG|FG[\\w-]*|WTSA)[\\w-]*-(?:C|TD|LS|R|O)\\s?-?\\d+[\\w.-]*"
                            + "|\\bTD\\s?\\d+[\\w. /-]*");
    private static final Pattern PERIOD = Pattern.compile("\\b20\\d\\d-20\\d\\d\\b");
    private static final List<String> LABELS =
            List.of(
                    "question(s)",
                    "questions",
                    "question",
                    "source",
                    "title",
                    "contact",
                    "purpose",
                    "abstract",
                    "study group",
                    "working party",
                    "meeting, date",
                    "meeting",
                    "for action to",
                    "for comment to",
                    "for information to",
                    "approval",
                    "deadline",
                    "keywords",
                    "intended type of document (r-c-td)");

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> contacts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private MeetingTables() {}

    /// Where the header tables of a story end; 0 when it has none.
    static int end(List<Flow> story) {
        int end = 0;
        for (int i = 0; i < Math.min(story.size(), 40); i++)
            if (story.get(i) instanceof Flow.Grid grid && header(grid)) end = i + 1;
        return end;
    }

    /// Reads the header tables at the front of a text.
    static MeetingTables read(List<Flow> front) {
        var tables = new MeetingTables();
        for (var flow : front)
            if (flow instanceof Flow.Grid grid && header(grid)) tables.take(grid);
        return tables;
    }

    boolean empty() {
        return values.isEmpty();
    }

    /// The value beside a label; empty when there is none.
    String value(String label) {
        return String.join("\n", values.getOrDefault(label, List.of()));
    }

    MeetingHeader header() {
        if (empty()) return MeetingHeader.EMPTY;
        var number = NUMBER.matcher(words);
        var period = PERIOD.matcher(words);
        return new MeetingHeader(
                banner(),
                number.find() ? number.group().strip() : "",
                new Sitting(
                        period.find() ? period.group() : "",
                        value("study group"),
                        value("working party"),
                        first("meeting, date", "meeting")),
                value("source"),
                value("purpose"),
                new Liaison(
                        listed("for action to"),
                        listed("for comment to"),
                        listed("for information to"),
                        value("approval"),
                        value("deadline")));
    }

    People people() {
        var people = new ArrayList<Contact>();
        for (var contact : contacts) {
            var lines = contact.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
            var rest = new ArrayList<>(lines.stream().filter(l -> !l.contains(":")).toList());
            while (rest.size() < 3) rest.add("");
            if (!lines.isEmpty())
                people.add(
                        new Contact(
                                rest.get(0),
                                rest.get(1),
                                rest.get(2),
                                after(lines, "tel"),
                                after(lines, "e-mail", "email")));
        }
        var questions = first("question(s)", "questions", "question");
        var listed =
                questions.isEmpty() ? List.<String>of() : List.of(questions.split("\\s*[,;]\\s*"));
        return new People(people, listed, "");
    }

    private static String after(List<String> lines, String... labels) {
        for (var line : lines)
            for (var label : labels)
                if (line.toLowerCase(Locale.ROOT).startsWith(label))
                    return line.substring(line.indexOf(':') + 1).strip();
        return "";
    }

    private String banner() {
        for (var banner : List.of("LIAISON STATEMENT", "CONTRIBUTION", "REPORT", "TD"))
            if (words.toString().lines().anyMatch(l -> l.strip().equals(banner))) return banner;
        return "";
    }

    private String first(String... labels) {
        for (var label : labels) if (!value(label).isEmpty()) return value(label);
        return "";
    }

    private List<String> listed(String label) {
        var value = value(label);
        return value.isEmpty() || value.equals("-")
                ? List.of()
                : List.of(value.split("\\s*[;\\n]\\s*"));
    }

    private static boolean header(Flow.Grid grid) {
        int labels = 0;
        for (var row : grid.rows())
            for (var cell : row.cells()) if (!label(cell).isEmpty()) labels++;
        return labels >= 2 || labels == 1 && grid.rows().size() == 1;
    }

    private static String label(Flow.GridCell cell) {
        var text = Lines.words(cell.content()).strip();
        if (text.length() > 40 || !text.endsWith(":")) return "";
        var label = text.substring(0, text.length() - 1).strip().toLowerCase(Locale.ROOT);
        return LABELS.contains(label.replace('\u00A0', ' ')) ? label.replace('\u00A0', ' ') : "";
    }

    private void take(Flow.Grid grid) {
        for (var row : grid.rows()) {
            var open = "";
            var contact = new StringBuilder();
            for (var cell : row.cells()) {
                var text = Lines.words(cell.content()).strip();
                words.append(text).append('\n');
                var label = label(cell);
                if (!label.isEmpty()) open = label;
                else if (open.equals("contact")) contact.append(text).append('\n');
                else if (!open.isEmpty() && !text.isEmpty()) {
                    values.computeIfAbsent(open, _ -> new ArrayList<>()).add(text);
                    open = "";
                }
                if (!label.isEmpty()) values.computeIfAbsent(label, _ -> new ArrayList<>());
            }
            if (!contact.isEmpty()) contacts.add(contact.toString());
        }
    }
}
