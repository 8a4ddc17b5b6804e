package org.rubric.interchange.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// A span of time in a calendar. It is written in UTC, so that every calendar shows it on its own
/// clock.
///
/// @param key the same whenever it is written again, so that what changed moves the old entry
/// @param sequence how often it was changed (RFC 5545, 3.8.7.4); calendars take the highest
public record TimeEntry(String key, Instant from, Instant until, int sequence, Words words) {

    /// What is said of it.
    ///
    /// @param place empty: none
    public record Words(String summary, String place, String description) {}

    /// A name that is the same everywhere for the same key (RFC 7986, 5.3).
    String uid() {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
