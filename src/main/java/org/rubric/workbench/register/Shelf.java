package org.rubric.workbench.register;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.document.wording.Wording;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.Words;

/// What a register shows.
///
/// @param numbers indices of columns that hold numbers
record Shelf(List<String> columns, Set<Integer> numbers, List<Entry> entries) {
    private static final Wording WORDS = Wording.in("workbench");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static Shelf of(Words words, Desk desk, Register register) throws IOException {
        return switch (register) {
            case DRAFTS -> drafts(desk);
            case MEETINGS -> meetings(desk);
            default -> new Cards(words, desk).shelf(register);
        };
    }

    private static Shelf meetings(Desk desk) throws IOException {
        var listing = desk.list(Register.MEETINGS.source());
        var entries = new ArrayList<Entry>();
        for (var row : listing.rows()) entries.add(Entry.plain(row));
        return new Shelf(listing.columns(), Set.of(1, 2), entries);
    }

    private static Shelf drafts(Desk desk) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var draft : desk.repository().drafts())
            entries.add(
                    new Entry(
                            cells(draft),
                            desk.standing(draft),
                            Optional.of(draft.draft()),
                            Optional.empty()));
        var columns =
                List.of(
                        WORDS.of("drafts.column.name"),
                        WORDS.of("drafts.column.title"),
                        WORDS.of("drafts.column.question"),
                        WORDS.of("drafts.column.pages"),
                        WORDS.of("drafts.column.errors"),
                        WORDS.of("drafts.column.warnings"),
                        WORDS.of("drafts.column.changed"));
        return new Shelf(columns, Set.of(3, 4, 5), entries);
    }

    private static List<String> cells(DraftEntry draft) {
        boolean measured = draft.size().pages() > 0;
        return List.of(
                draft.name(),
                draft.title(),
                draft.question().isEmpty() ? "" : "Q" + draft.question(),
                measured ? Integer.toString(draft.size().pages()) : "",
                measured ? Integer.toString(draft.size().errors()) : "",
                measured ? Integer.toString(draft.size().warnings()) : "",
                time(draft.standing().changed()));
    }

    static String time(java.time.Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
