package org.rubric.meeting;

import java.time.DateTimeException;
import java.time.ZoneId;

/// Where a meeting is.
///
/// @param place a town; empty: an e-meeting
/// @param zone name in the tz database of the place's clock, `Asia/Seoul`; empty: Geneva's
public record Venue(String place, String zone) {
    public static final Venue ELECTRONIC = new Venue("", "");

    public boolean electronic() {
        return place.isEmpty();
    }

    /// The place's clock; Geneva's where the zone is not known.
    public ZoneId clock() {
        try {
            return zone.isEmpty() ? Sitting.GENEVA : ZoneId.of(zone);
        } catch (DateTimeException _) {
            return Sitting.GENEVA;
        }
    }
}
