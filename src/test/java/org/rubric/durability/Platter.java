package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rubric.durability.Tape.Act;

/// What is on the disk when the power goes: all that was forced, and of the rest any part. Writes
/// are lost, torn, or leave zeros before what came later; names of a folder that was not forced
/// came to the disk in their order or in any.
final class Platter {
    private final Map<Integer, byte[]> solid = new HashMap<>();
    private final Map<Integer, List<Act>> written = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, List<Act>> entries = new HashMap<>();
    private final Random random;

    /// @param ordered whether names come to the disk in their order
    Platter(List<Act> acts, boolean ordered, Random random) {
        this.random = random;
        acts.forEach(this::take);
        entries.values().forEach(list -> settle(list, ordered));
        written.forEach(this::tear);
    }

    private void take(Act act) {
        switch (act) {
            case Act.Write(var file, _, _) -> wait(written, file, act);
            case Act.Cut(var file, _) -> wait(written, file, act);
            case Act.Force(var file) ->
                    written.getOrDefault(file, List.of()).forEach(each -> apply(each, 1));
            case Act.ForceFolder(var folder) ->
                    entries.getOrDefault(folder, List.of()).forEach(this::name);
            case Act.Named(var folder, _, _) -> wait(entries, folder, act);
            case Act.Gone(var folder, _) -> wait(entries, folder, act);
            case Act.Moved(_, _, var to, _) -> wait(entries, to, act);
            case Act.Said _ -> {}
        }
        if (act instanceof Act.Force(var file)) written.remove(file);
        if (act instanceof Act.ForceFolder(var folder)) entries.remove(folder);
    }

    private static <K> void wait(Map<K, List<Act>> waiting, K where, Act act) {
        waiting.computeIfAbsent(where, _ -> new ArrayList<>()).add(act);
    }

    private void settle(List<Act> waiting, boolean ordered) {
        int many = random.nextInt(waiting.size() + 1);
        for (int i = 0; i < waiting.size(); i++)
            if (ordered ? i < many : random.nextBoolean()) name(waiting.get(i));
    }

    private void name(Act act) {
        switch (act) {
            case Act.Named(var folder, var name, var file) -> names.put(folder + "/" + name, file);
            case Act.Gone(var folder, var name) -> names.remove(folder + "/" + name);
            case Act.Moved(var from, var old, var to, var name) -> {
                var file = names.remove(from + "/" + old);
                if (file != null) names.put(to + "/" + name, file);
            }
            default -> throw new IllegalArgumentException("No name: " + act);
        }
    }

    private void tear(int file, List<Act> waiting) {
        for (var act : waiting) {
            int fate = random.nextInt(4);
            if (fate < 2) apply(act, 1);
            else if (fate == 2) apply(act, random.nextDouble());
        }
    }

    private void apply(Act act, double part) {
        switch (act) {
            case Act.Write(var file, var at, var bytes) -> {
                int length = (int) (bytes.length * part);
                if (length == 0) return;
                var old = solid.getOrDefault(file, new byte[0]);
                var now = Arrays.copyOf(old, Math.max(old.length, (int) at + length));
                System.arraycopy(bytes, 0, now, (int) at, length);
                solid.put(file, now);
            }
            case Act.Cut(var file, long size) ->
                    solid.computeIfPresent(file, (_, old) -> Arrays.copyOf(old, (int) size));
            default -> throw new IllegalArgumentException("Not written: " + act);
        }
    }

    /// Lays it out in a folder.
    ///
    /// @param home where it was
    void into(Path home, Path folder) throws IOException {
        for (var each : names.entrySet()) {
            var path = Path.of(each.getKey());
            if (!path.startsWith(home) || !reachable(path.getParent(), home)) continue;
            var target = folder.resolve(home.relativize(path).toString());
            Files.createDirectories(each.getValue() < 0 ? target : target.getParent());
            if (each.getValue() >= 0)
                Files.write(target, solid.getOrDefault(each.getValue(), new byte[0]));
        }
    }

    /// A file is lost with the name of any folder above it.
    private boolean reachable(Path folder, Path home) {
        for (var each = folder; !each.equals(home); each = each.getParent())
            if (names.getOrDefault(each.toString(), 0) != -1) return false;
        return true;
    }
}
