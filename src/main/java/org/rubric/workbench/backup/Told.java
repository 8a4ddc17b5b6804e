package org.rubric.workbench.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.rubric.desk.backup.SafeKeeping.State;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.Words;

/// Times, sizes and states of backups in words.
record Told(Words words) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    static String time(Instant time) {
        return TIME.format(time);
    }

    /// `12.3 MB`
    String size(long bytes) {
        if (bytes < 1 << 20) return words.of("safe.kb", Math.max(1, bytes >> 10));
        return words.of("safe.mb", String.format(Wording.language(), "%.1f", bytes / 1048576.0));
    }

    /// What a state means, in a sentence.
    String state(State state) {
        return switch (state) {
            case State.Nowhere() -> words.of("safe.nowhere");
            case State.Resting(var made) -> made(made);
            case State.Working(var stage, var part) ->
                    stage + " " + words.of("working.part", Math.floor(part * 100));
            case State.Absent(var made) -> words.of("safe.absent") + " " + good(made);
            case State.Failed(var why, var made) -> words.of("safe.failed", why) + " " + good(made);
        };
    }

    private String good(Optional<Instant> made) {
        return made.map(time -> words.of("safe.good", time(time))).orElse(words.of("safe.none"));
    }

    private String made(Optional<Instant> made) {
        return made.map(time -> words.of("safe.made", time(time))).orElse(words.of("safe.none"));
    }
}
