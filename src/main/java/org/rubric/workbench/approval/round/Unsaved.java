package org.rubric.workbench.approval.round;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.programme.approval.Disposition.Kind;
import org.rubric.programme.approval.Remark;

/// Answers that were begun and neither stored nor given up, while another comment is looked at.
final class Unsaved {
    private final Map<About, Typed> all = new HashMap<>();

    /// Which comment it is: its number and member count within a round.
    record About(Id draft, int round, String number, String from) {
        static About of(RoundRoom room, Remark remark) {
            return new About(room.record().draft(), room.at(), remark.number(), remark.from());
        }
    }

    /// What was typed.
    record Typed(Kind kind, String words) {}

    void keep(About about, Kind kind, String words) {
        all.put(about, new Typed(kind, words));
    }

    /// Answers what was kept, and keeps it no more.
    Optional<Typed> take(About about) {
        return Optional.ofNullable(all.remove(about));
    }
}
