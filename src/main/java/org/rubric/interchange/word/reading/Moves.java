package org.rubric.interchange.word.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which paragraph was moved where: those of a range that Word names the same at both ends, in
/// order, and others with the same words of the same author. Not thread-safe.
final class Moves {
    private static final int MOST = 20_000;

    private final Map<String, List<Moved>> from = new HashMap<>();
    private final Map<String, List<Moved>> to = new HashMap<>();
    private final Map<Integer, Integer> origins = new HashMap<>();
    private String leaving = "";
    private String arriving = "";
    private int count;

    private record Moved(int number, String key) {}

    /// A mark of a range: `w:moveFromRangeStart` and its like.
    ///
    /// @param name of the move
    void range(String mark, String name) {
        switch (mark) {
            case "w:moveFromRangeStart" -> leaving = name;
            case "w:moveFromRangeEnd" -> leaving = "";
            case "w:moveToRangeStart" -> arriving = name;
            case "w:moveToRangeEnd" -> arriving = "";
            default -> {}
        }
    }

    static boolean ranges(String element) {
        return element.startsWith("w:move") && element.contains("Range");
    }

    /// A paragraph that is moved as a whole.
    ///
    /// @param came whether this is where it went
    void paragraph(int number, Track mark, String words) {
        if (++count > MOST || mark.isEmpty()) return;
        var step = mark.steps().getLast();
        var key = step.revision().by().name() + '\n' + words;
        if (step.came())
            to.computeIfAbsent(arriving, _ -> new ArrayList<>()).add(new Moved(number, key));
        else from.computeIfAbsent(leaving, _ -> new ArrayList<>()).add(new Moved(number, key));
    }

    /// Finds the pairs, when all of the file is read.
    void settle() {
        var left = new HashMap<String, Integer>();
        from.forEach(
                (name, gone) -> {
                    var came = name.isEmpty() ? List.<Moved>of() : to.getOrDefault(name, List.of());
                    if (came.size() != gone.size())
                        for (var each : gone) left.putIfAbsent(each.key, each.number);
                    else
                        for (int i = 0; i < came.size(); i++)
                            origins.put(came.get(i).number, gone.get(i).number);
                });
        for (var came : to.values())
            for (var each : came)
                if (!origins.containsKey(each.number)) {
                    var origin = left.remove(each.key);
                    if (origin != null) origins.put(each.number, origin);
                }
    }

    /// The number of the paragraph that this one was before it was moved.
    int origin(int number) {
        return origins.getOrDefault(number, number);
    }
}
