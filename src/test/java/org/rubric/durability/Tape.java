package org.rubric.durability;

import java.util.ArrayList;
import java.util.List;

/// What a program asked of its files, in order: what was written, what was forced, what got which
/// name.
public class Tape {
    private final List<Act> acts = new ArrayList<>();

    /// One of them; folders by their path, files by a number that outlives their names.
    sealed interface Act {
        record Write(int file, long at, byte[] bytes) implements Act {}

        record Cut(int file, long size) implements Act {}

        record Force(int file) implements Act {}

        record ForceFolder(String folder) implements Act {}

        /// Said by the program to the world.
        record Said(String words) implements Act {}

        /// A change of a folder's entries; -1: a folder of its own.
        record Named(String folder, String name, int file) implements Act {}

        record Gone(String folder, String name) implements Act {}

        record Moved(String from, String oldName, String to, String name) implements Act {}
    }

    synchronized void add(Act act) {
        acts.add(act);
    }

    synchronized List<Act> acts() {
        return List.copyOf(acts);
    }
}
