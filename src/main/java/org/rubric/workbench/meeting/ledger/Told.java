package org.rubric.workbench.meeting.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rubric.desk.meeting.ledger.Trail.Row;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Conclusion;
import org.rubric.workbench.Words;

/// The ledger in words.
record Told(Words words) {
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Wording.language());
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    /// "C01 Alpha Telecom".
    String document(Row row) {
        var document = row.document();
        return (document.number().printed() + " " + document.heading().source()).strip();
    }

    /// What was done, and with what: "Taken: Clause 6.1, …".
    String edit(Row row) {
        return row.edit()
                .map(edit -> words.of("ledger.deed", deed(edit.deed()), edit.words()))
                .orElseGet(() -> words.of("ledger.deed.none"));
    }

    String deed(Deed deed) {
        return words.of("ledger.deed." + deed.name().toLowerCase(Locale.ROOT));
    }

    /// "agreed, 19 January 2027"; that nothing is concluded yet.
    String conclusion(Row row) {
        return row.conclusion().map(this::conclusion).orElse(words.of("meeting.noconclusion"));
    }

    private String conclusion(Conclusion last) {
        var day = DAY.format(LocalDate.ofInstant(last.time(), GENEVA));
        return words.of("ledger.concluded", last.words(), day);
    }

    /// The day of the meeting.
    String meeting(Row row) {
        try {
            return DAY.format(LocalDate.parse(row.source().day()));
        } catch (java.time.DateTimeException _) {
            return row.source().day();
        }
    }
}
