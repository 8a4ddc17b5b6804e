package org.rubric.interchange.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// A whole day in a calendar.
///
/// @param key the same whenever it is written again, so that a changed day moves the old entry
/// @param alarm days before at which the calendar reminds; negative: not at all
public record DayEntry(String key, LocalDate day, String summary, String description, int alarm) {

    /// A name that is the same everywhere for the same key (RFC 7986, 5.3).
    String uid() {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
