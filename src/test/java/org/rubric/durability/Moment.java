package org.rubric.durability;

import java.util.Random;

/// When a program is killed: so long after something that it said.
///
/// @param after the beginning of a line; empty: its start
/// @param times how often it says so first
/// @param micros from then on
/// @param acts how much it works before it closes by itself
record Moment(String after, int times, long micros, int acts) {

    /// Any moment of a program's life, those more often in which files are made and renamed.
    ///
    /// @param fresh the store is empty: it is filled first
    static Moment of(Random random, boolean fresh) {
        return switch (random.nextInt(9)) {
            case 0 -> new Moment("never", 1, 0, random.nextInt(4));
            case 1, 7 -> new Moment("begin", 1, random.nextInt(fresh ? 500_000 : 200_000), 50);
            case 2, 3 -> new Moment("t", 1, random.nextInt(8_000), 60);
            case 4 -> new Moment("closing", 1, random.nextInt(40_000), random.nextInt(12));
            case 5 -> new Moment("c", 1, random.nextInt(10_000), 60);
            case 6 -> new Moment("ready", 1, random.nextInt(200_000), 60);
            default -> new Moment("a", 1 + random.nextInt(150), random.nextInt(3_000), 60);
        };
    }
}
