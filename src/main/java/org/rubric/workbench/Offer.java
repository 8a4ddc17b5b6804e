package org.rubric.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import javafx.scene.input.KeyCombination;

/// A row of the palette.
///
/// @param key of the action; empty: something to go to
/// @param aside the key that does the same, or what kind of thing it is
/// @param why it cannot be done now; empty: it can
/// @param rank less is better
record Offer(String key, String words, String aside, String why, int rank, Runnable run) {
    /// What cannot be done stands after what can and fits nearly as well.
    private static final int LATE = 250;

    boolean possible() {
        return why.isEmpty();
    }

    /// @param query that it fits
    static Offer of(Place.Target target, String query) {
        int fit = Fuzzy.fit(target.words(), query).orElse(5);
        return new Offer("", target.words(), target.aside(), "", fit * 100 + 60, target.run());
    }

    /// The actions whose names fit, those last used first, then the best fitting, then those that
    /// cannot be done now.
    ///
    /// @param query empty: all
    static List<Offer> of(List<Action> actions, String query, List<String> recent, Words words) {
        var found = new ArrayList<Offer>();
        var seen = new HashSet<String>();
        for (var action : actions) {
            boolean itself = action.key().equals("palette");
            if (itself || action.face() instanceof Action.Face.Drop) continue;
            if (!seen.add(action.key())) continue;
            var name = words.of(action.key());
            var fit = Fuzzy.fit(name, query);
            if (fit.isEmpty()) continue;
            int used = recent.indexOf(action.key());
            found.add(of(action, words, fit.getAsInt() * 100 + (used < 0 ? 50 : used)));
        }
        found.sort(Comparator.comparingInt(Offer::rank));
        return found;
    }

    private static Offer of(Action action, Words words, int rank) {
        var keys = action.shortcut().map(KeyCombination::getDisplayText).orElse("");
        var name = words.of(action.key());
        if (action.possible().getAsBoolean())
            return new Offer(action.key(), name, keys, "", rank, action::tryRun);
        var key = action.key() + ".not";
        var why = words.of(words.has(key) ? key : "not.here");
        return new Offer(action.key(), name, keys, why, rank + LATE, action::tryRun);
    }
}
