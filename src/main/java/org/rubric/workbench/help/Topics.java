package org.rubric.workbench.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// The answers that come with the program, in `help/topics.tsv`: title, other words, text, action.
public record Topics(List<Topic> all) {
    public Topics {
        all = List.copyOf(all);
    }

    /// @throws IllegalStateException if the program was packed without its help
    public static Topics shipped() {
        var stream = Topics.class.getResourceAsStream("/help/topics.tsv");
        if (stream == null) throw new IllegalStateException("The help is missing");
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Topics(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Topics::topic)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The help cannot be read", e);
        }
    }

    private static Topic topic(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 4) throw new IllegalStateException("A topic of help: " + line);
        return new Topic(cells[0], cells[1], cells[2], cells[3]);
    }

    /// What answers a question, the best first; everything for no words.
    public List<Topic> answering(String question) {
        if (question.isBlank()) return all;
        var ranks = new HashMap<Topic, Integer>();
        for (var topic : all) ranks.put(topic, topic.answers(question));
        return all.stream()
                .filter(topic -> ranks.get(topic) > 0)
                .sorted(Comparator.comparing(topic -> -ranks.get(topic)))
                .toList();
    }
}
