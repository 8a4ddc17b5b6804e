package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.repository.Kind;

/// A conclusion that is being typed and not yet recorded, kept half a second behind at most.
///
/// @param letter of the verdict; empty: none chosen yet
/// @param by member whose statement it is
record Typing(
        Id entry, String letter, String text, boolean recorded, String by, Undertaking action) {
    private static final Kind<All> KIND = Kind.of("typing", All.class);

    /// What is being typed about several entries, the last one at the end.
    record All(List<Typing> texts) {
        All {
            texts = List.copyOf(texts);
        }
    }

    /// What was being typed in that meeting when the program ended.
    static List<Typing> find(Desk desk, Id meeting) {
        try {
            var kept = desk.repository().records().find(KIND, meeting.value());
            return kept.map(All::texts).orElse(List.of());
        } catch (IOException _) {
            return List.of();
        }
    }

    /// Puts it among what was being typed in that meeting, in the place of what was typed about the
    /// same entry.
    void again(Desk desk, Id meeting) {
        var all = new ArrayList<>(find(desk, meeting));
        all.removeIf(each -> each.entry().equals(entry));
        all.add(this);
        keep(desk, meeting, all);
    }

    /// Keeps all of them; none: nothing is being typed.
    static void keep(Desk desk, Id meeting, List<Typing> texts) {
        try {
            var records = desk.repository().records();
            if (!texts.isEmpty()) records.put(KIND, meeting.value(), new All(texts), desk.author());
            else if (records.has(KIND, meeting.value()))
                records.remove(KIND, meeting.value(), desk.author());
        } catch (IOException _) {
            // The ledger tells when the disk refuses.
        }
    }

    /// All that was typed, in a line.
    String words() {
        return Stream.of(text, action.what(), action.owner(), action.due())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("; "));
    }

    boolean blank() {
        return letter.isEmpty() && text.isBlank() && action.blank();
    }
}
