package org.rubric.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// CPU of whole processes with their children, user and system, in ms as the system counts it when
/// they have ended.
final class Spent {
    private static final String TIMED = "TIMEFORMAT='%U %S'; time \"$@\" >/dev/null 2>&1";

    private Spent() {}

    /// Medians of several runs in turn, so that a machine that slows down slows all; the first of
    /// each is left out.
    static Map<String, Double> medians(int times, Map<String, Cost.Command> commands)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, List<Double>>();
        for (int i = 0; i <= times; i++)
            for (var one : commands.entrySet()) {
                double spent = once(one.getValue());
                var runs = all.computeIfAbsent(one.getKey(), _ -> new ArrayList<>());
                if (i > 0) runs.add(spent);
            }
        var medians = new LinkedHashMap<String, Double>();
        all.forEach(
                (name, runs) -> {
                    runs.sort(null);
                    medians.put(name, runs.get(runs.size() / 2));
                });
        return medians;
    }

    private static double once(Cost.Command command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
        words.addAll(command.words());
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(command.words() + " failed: " + said);
        double sum = 0;
        for (var number : said.strip().split("\\s+")) sum += Double.parseDouble(number);
        return sum * 1000;
    }
}
