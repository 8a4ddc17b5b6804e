package org.rubric.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/// The smallest book: lines that are only ever added.
class Diary implements Book<List<String>> {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000020");

    volatile long safe = -1;

    static Address at(Path folder) {
        return new Address(ID, folder);
    }

    /// The lines `1`, `2`, … up to that number.
    static List<String> upTo(int number) {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= number; i++) lines.add(Integer.toString(i));
        return lines;
    }

    static Recovery<List<String>> read(Path folder) throws IOException {
        return Recovery.of(at(folder), new Diary(), OptionalLong.empty());
    }

    /// Makes a diary and writes that many lines, each forced by itself.
    static void write(Path folder, int lines, int generations) throws IOException {
        try (var keeper = new Worker("keeper");
                var scribe = new Scribe(_ -> true)) {
            var volume = Volume.create(at(folder), new Diary(), List.of(), keeper);
            scribe.enter(volume);
            for (int i = 1; i <= lines; i++) {
                await(scribe.write(volume, upTo(i), ""));
                if (generations > 0 && i % (lines / generations) == 0 && i < lines)
                    Worker.await(scribe.turn(volume));
            }
        }
    }

    static <T> T await(CompletionStage<T> stage) throws IOException {
        return Worker.await(stage.toCompletableFuture());
    }

    @Override
    public byte[] whole(List<String> state) {
        return String.join("\n", state).getBytes(UTF_8);
    }

    @Override
    public List<String> read(byte[] whole) {
        return whole.length == 0 ? List.of() : List.of(new String(whole, UTF_8).split("\n"));
    }

    @Override
    public List<byte[]> between(List<String> before, List<String> after, Stamp stamp)
            throws IOException {
        if (after.contains("unwritable")) throw new IOException("Cannot be written");
        return after.subList(before.size(), after.size()).stream()
                .map(line -> line.getBytes(UTF_8))
                .toList();
    }

    @Override
    public List<String> after(List<String> state, byte[] change) throws IOException {
        var next = new ArrayList<>(state);
        next.add(new String(change, UTF_8));
        return next;
    }

    @Override
    public void safe(Moment<List<String>> moment, Runnable followed) {
        safe = moment.sequence();
        followed.run();
    }
}
