package org.rubric.interchange.word.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.furniture.Facts;

/// What the cells of a header table say, by the words of their labels; those of several labels that
/// mean the same are one field.
final class Labels {
    private static final List<List<String>> FIELDS =
            List.of(
                    List.of("question(s)", "questions", "question", "question/s"),
                    List.of("source", "source(s)", "from"),
                    List.of("title", "subject"),
                    List.of("contact", "contact(s)", "contacts"),
                    List.of("abstract", "summary"),
                    List.of("keywords", "keyword(s)", "key words"),
                    List.of(
                            "meeting",
                            "meeting date",
                            "meeting, date",
                            "date",
                            "place, date",
                            "place and date",
                            "meeting place and date",
                            "meeting place/date"),
                    List.of("study group"),
                    List.of("working party", "working parties"),
                    List.of("document number", "document no.", "document no", "td"),
                    List.of("purpose"),
                    List.of("deadline", "deadline for response"),
                    List.of("approval", "liaison statement approval"));

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Labels(Document document) {
        for (var field : FIELDS) for (var label : field) names.put(label, field.getFirst());
        var phrases = Phrases.of(document.front().identity().language());
        var front = document.front();
        var header = front.header();
        put("question(s)", phrases.list(front.people().questions()));
        put("source", header.source());
        put("title", Facts.of(document).title());
        words.put("contact", contacts(front.people().contacts()));
        words.put("abstract", lines(front.overview().summary()));
        put("keywords", String.join("; ", front.overview().keywords()));
        put("meeting", header.sitting().placeAndDate());
        put("study group", header.sitting().studyGroup());
        put("working party", header.sitting().workingParty());
        put("document number", header.number());
        put("purpose", header.purpose());
        put("deadline", header.liaison().deadline());
        put("approval", header.liaison().approval());
    }

    private void put(String field, String value) {
        words.put(field, value.isBlank() ? List.of() : List.of(value));
    }

    private static List<String> contacts(List<Contact> contacts) {
        var lines = new ArrayList<String>();
        for (var contact : contacts) {
            var parts =
                    List.of(
                            contact.name(),
                            contact.organization(),
                            contact.country(),
                            contact.telephone().isEmpty()
                                    ? ""
                                    : Words.text("contact.telephone", contact.telephone()),
                            contact.email().isEmpty()
                                    ? ""
                                    : Words.text("contact.email", contact.email()));
            for (var part : parts) if (!part.isBlank()) lines.add(part);
        }
        return lines;
    }

    private static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            var text = new StringBuilder();
            block.forEach(part -> text.append(Inline.text(part.runs())));
            if (!text.toString().isBlank()) lines.add(text.toString());
        }
        return lines;
    }

    /// The field of a label; empty: the words are none.
    String field(String label) {
        return names.getOrDefault(plain(label), "");
    }

    /// What a field says, line by line; empty: the document does not say.
    List<String> words(String field) {
        return words.getOrDefault(field, List.of());
    }

    /// Fields that the document has words for.
    List<String> known() {
        return words.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Where the label ends in a cell that holds the value too; -1: it begins with none.
    int end(String cell) {
        int colon = cell.indexOf(':');
        return colon > 0 && !field(cell.substring(0, colon)).isEmpty() ? colon + 1 : -1;
    }

    private static String plain(String label) {
        return label.replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .replaceFirst(" ?:$", "")
                .toLowerCase(Locale.ROOT);
    }
}
