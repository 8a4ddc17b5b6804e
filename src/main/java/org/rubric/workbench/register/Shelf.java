package org.rubric.workbench.register;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.repository.DraftEntry;

/// What a register shows.
///
/// @param numbers indices of columns that hold numbers
record Shelf(List<String> columns, Set<Integer> numbers, List<Entry> entries) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static Shelf of(Desk desk, Register register) throws IOException {
        return register == Register.DRAFTS ? drafts(desk) : listed(desk, register);
    }

    private static Shelf listed(Desk desk, Register register) throws IOException {
        var listing = desk.list(register.source());
        var entries = new ArrayList<Entry>();
        for (var row : listing.rows()) entries.add(new Entry(row, "", Optional.empty()));
        var numbers = register == Register.MEETINGS ? Set.of(1, 2) : Set.<Integer>of();
        return new Shelf(listing.columns(), numbers, entries);
    }

    private static Shelf drafts(Desk desk) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var draft : desk.repository().drafts())
            entries.add(
                    new Entry(cells(draft), draft.standing().state(), Optional.of(draft.draft())));
        var columns =
                List.of("Name", "Title", "Question", "Pages", "Errors", "Warnings", "Last change");
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
