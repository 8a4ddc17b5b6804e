package org.rubric.desk.meeting.people;

import java.util.List;
import java.util.Set;

/// Names of devices, and whose they say they are.
final class Devices {
    private static final Set<String> EMPTY =
            Set.of(
                    "phone",
                    "iphone",
                    "ipad",
                    "galaxy",
                    "android",
                    "macbook",
                    "laptop",
                    "desktop",
                    "tablet",
                    "guest",
                    "user",
                    "meeting",
                    "room",
                    "pc",
                    "pro",
                    "air",
                    "mini",
                    "max",
                    "plus",
                    "samsung",
                    "huawei",
                    "xiaomi",
                    "the",
                    "del",
                    "von",
                    "van",
                    "der",
                    "das",
                    "dos",
                    "des",
                    "mon",
                    "mein",
                    "my",
                    "personal",
                    "zoom",
                    "teams",
                    "webex",
                    "unknown",
                    "participant",
                    "attendee",
                    "admin",
                    "host",
                    "test");

    private Devices() {}

    /// What in that name says more than that it is some device.
    static List<String> telling(String words) {
        return Names.parts(words).stream()
                .filter(part -> part.length() > 2 && !EMPTY.contains(part))
                .filter(part -> !part.matches(".*\\d.*"))
                .toList();
    }

    /// Whether anybody's device may have that name.
    static boolean anybodys(String words) {
        return telling(words).isEmpty();
    }
}
