package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// What can happen to a file behind the program's back.
enum Harm {
    BIT,
    ZEROS,
    CUT,
    EMPTIED,
    REMOVED,
    GARBAGE,
    OLDER,
    CONFLICT;

    /// @param older the store as it was some time before
    void to(Path home, Path file, Path older, Random random) throws IOException {
        var target = home.resolve(file.toString());
        var bytes = Files.readAllBytes(target);
        int at = random.nextInt(Math.max(1, bytes.length));
        switch (this) {
            case BIT -> {
                if (bytes.length > 0) bytes[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(target, bytes);
            }
            case ZEROS -> {
                Arrays.fill(bytes, at, Math.min(bytes.length, at + 512), (byte) 0);
                Files.write(target, bytes);
            }
            case CUT -> Files.write(target, Arrays.copyOf(bytes, at));
            case EMPTIED -> Files.write(target, new byte[0]);
            case REMOVED -> Files.delete(target);
            case GARBAGE -> {
                random.nextBytes(bytes);
                Files.write(target, bytes);
            }
            case OLDER -> {
                var before = older.resolve(file.toString());
                if (Files.exists(before)) Files.write(target, Files.readAllBytes(before));
                else Files.delete(target);
            }
            case CONFLICT -> {
                var name = target.getFileName().toString();
                Files.write(target.resolveSibling(name + " (conflicted copy of Ana)"), bytes);
                Files.write(target.resolveSibling(name + "-LAPTOP"), new byte[7]);
                Files.write(target.resolveSibling("." + name + ".sync"), new byte[0]);
            }
        }
    }
}
