package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.front.FirstPage;
import org.rubric.workbench.write.PaneWidths;

/// How the window is set up, kept from one start to the next.
///
/// @param theme empty: as the system has it
/// @param size of the text in percent, one of [org.rubric.workbench.write.TextSize#ALL]
/// @param box empty: never moved
/// @param place key of the place that was in front
/// @param recent keys of the actions last run from the palette, the last first
record Setup(
        Optional<Theme> theme,
        int size,
        Optional<FirstPage.Box> box,
        PaneWidths panes,
        String place,
        List<String> recent) {
    static final Setup FIRST =
            new Setup(
                    Optional.empty(),
                    100,
                    Optional.empty(),
                    PaneWidths.USUAL,
                    "place.write",
                    List.of());
    private static final int MOST = 8;

    Setup {
        recent = List.copyOf(recent.subList(0, Math.min(MOST, recent.size())));
    }

    Setup withTheme(Theme wanted) {
        return new Setup(Optional.of(wanted), size, box, panes, place, recent);
    }

    Setup withSize(int percent) {
        return new Setup(theme, percent, box, panes, place, recent);
    }

    Setup withRecent(String key) {
        var keys = new ArrayList<String>();
        keys.add(key);
        for (var one : recent) if (!one.equals(key)) keys.add(one);
        return new Setup(theme, size, box, panes, place, keys);
    }

    Setup at(String front) {
        return new Setup(theme, size, box, panes, front, recent);
    }

    /// As the window was left.
    Setup left(Optional<FirstPage.Box> at, PaneWidths widths, String front) {
        return new Setup(theme, size, at, widths, front, recent);
    }
}
