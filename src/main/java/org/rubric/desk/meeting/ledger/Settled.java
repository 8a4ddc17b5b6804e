package org.rubric.desk.meeting.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Bearing.Edit;

/// What was done with each change of a document: the last deed counts.
///
/// @param last by the key of the change
public record Settled(Map<String, Edit> last) {
    /// A document may be changed that often; what comes after is in the text alone.
    public static final int MOST = 2_000;

    public Settled {
        last = Map.copyOf(last);
    }

    public static Settled of(Bearing bearing) {
        var last = new HashMap<String, Edit>();
        for (var edit : bearing.edits())
            if (!edit.change().isEmpty()) last.put(edit.change(), edit);
        return new Settled(last);
    }

    public boolean is(String key, Deed deed) {
        var edit = last.get(key);
        return edit != null && edit.deed() == deed;
    }

    /// The keys of the changes with which that was done last.
    public Set<String> keys(Deed deed) {
        var keys = new HashSet<String>();
        last.forEach(
                (key, edit) -> {
                    if (edit.deed() == deed) keys.add(key);
                });
        return keys;
    }

    public long count(Deed deed) {
        return last.values().stream().filter(edit -> edit.deed() == deed).count();
    }

    /// With more edits; the same where there are too many already.
    public static Bearing with(Bearing bearing, List<Edit> more) {
        var now = bearing;
        for (var edit : more) if (now.edits().size() < MOST) now = now.with(edit);
        return now;
    }

    /// Without some edits: what they tell was taken back.
    public static Bearing without(Bearing bearing, Predicate<Edit> gone) {
        var rest = new ArrayList<>(bearing.edits());
        rest.removeIf(gone);
        return new Bearing(bearing.draft(), bearing.clause(), bearing.copy(), bearing.base(), rest);
    }

    /// An edit of now; long words are cut.
    public static Edit edit(Deed deed, String key, Id block, String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        var cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
        return new Edit(deed, key, block, cut, Instant.now());
    }

    private static final int LONGEST = 240;
}
