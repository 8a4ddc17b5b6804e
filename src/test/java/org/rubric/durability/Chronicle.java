package org.rubric.durability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a program has said on its standard output, and what must therefore be in the store when the
/// next one looks. Acknowledged is what was read here, outside the program, and nothing else.
final class Chronicle {
    private final Map<String, Volume> volumes = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> seenVersions = new HashMap<>();
    private final Set<String> leaving = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> mended = new ArrayList<>();
    private long acknowledged;
    private long lost;
    private boolean ready;
    private boolean closing;
    private boolean closed;

    /// The states of a draft or record in the order in which they were wanted, from the one that
    /// was found last on; a state is the outcome of all edits up to it.
    private static final class Volume {
        final List<String> wanted = new ArrayList<>();
        int acknowledged;

        Volume(String first) {
            wanted.add(first);
        }
    }

    /// Before the next program starts.
    void opens() {
        seen.clear();
        seenVersions.clear();
        told.clear();
        mended.clear();
        ready = false;
        closing = false;
        closed = false;
    }

    void hear(String line) {
        var words = line.split(" ");
        switch (words[0]) {
            case "begin", "t" -> {}
            case "mended" -> mended.add(line);
            case "w" -> volumes.get(words[1]).wanted.add(words[2]);
            case "a" -> acknowledge(words[1], Integer.parseInt(words[2]));
            case "c" -> {
                volumes.put(words[1], new Volume(words[2]));
                acknowledged++;
            }
            case "v" -> {
                versions.put(words[1] + " " + words[2], words[3]);
                acknowledged++;
            }
            case "x" -> leaving.add(words[1]);
            case "X" -> {
                forget(words[1]);
                acknowledged++;
            }
            case "d" -> seen.put(words[1], words[2]);
            case "V" -> seenVersions.put(words[1] + " " + words[2], words[3]);
            case "recovered" -> {
                if (!line.equals("recovered -")) told.add(line);
            }
            case "ready" -> compare();
            case "closing" -> closing = true;
            case "closed" -> closed = true;
            default -> faults.add("said: " + line);
        }
    }

    private void acknowledge(String volume, int number) {
        var known = volumes.get(volume);
        known.acknowledged = Math.max(known.acknowledged, number);
        acknowledged++;
    }

    private void forget(String draft) {
        leaving.remove(draft);
        volumes.remove(draft);
        versions.keySet().removeIf(key -> key.startsWith(draft + " "));
    }

    private void compare() {
        ready = true;
        for (var draft : List.copyOf(leaving)) if (!seen.containsKey(draft)) forget(draft);
        leaving.clear();
        for (var each : volumes.entrySet()) compare(each.getKey(), each.getValue());
        for (var each : versions.entrySet())
            if (!each.getValue().equals(seenVersions.get(each.getKey()))) {
                lost++;
                faults.add("version " + each.getKey() + ": " + seenVersions.get(each.getKey()));
            }
        volumes.clear();
        seen.forEach((name, print) -> volumes.put(name, new Volume(print)));
        versions.clear();
        versions.putAll(seenVersions);
    }

    private void compare(String name, Volume volume) {
        int found = volume.wanted.lastIndexOf(seen.getOrDefault(name, "nowhere"));
        if (found >= volume.acknowledged) return;
        lost += found < 0 ? volume.acknowledged + 1 : volume.acknowledged - found;
        faults.add(
                "%s: acknowledged %d of %d, found %s"
                        .formatted(
                                name,
                                volume.acknowledged,
                                volume.wanted.size() - 1,
                                found < 0 ? "none of them: " + seen.get(name) : found));
    }

    void fault(String words) {
        faults.add(words);
    }

    List<String> faults() {
        return faults;
    }

    /// What the drafts that the last program opened told of themselves.
    List<String> mended() {
        return mended;
    }

    /// What the last program told of its opening.
    List<String> told() {
        return told;
    }

    long acknowledged() {
        return acknowledged;
    }

    long lost() {
        return lost;
    }

    boolean ready() {
        return ready;
    }

    boolean closing() {
        return closing;
    }

    boolean closed() {
        return closed;
    }
}
