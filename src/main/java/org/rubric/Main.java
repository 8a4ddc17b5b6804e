package org.rubric;

/// Builds every object once, by constructor, and opens the window or runs a verb.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        IO.println("Rubric");
    }
}
