package org.rubric.bench;

/// The least that a Java program does.
public final class Hello {
    private Hello() {}

    public static void main(String[] words) {
        System.out.println("Hello");
    }
}
