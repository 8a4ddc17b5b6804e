package org.rubric.bench;

import org.rubric.Main;
import org.rubric.workbench.rehearsal.FirstRow;

/// The program with the words it is given, ended the moment a first row of a list is painted.
public final class StartedWindow {
    private StartedWindow() {}

    public static void main(String[] words) {
        Thread.ofPlatform().daemon().start(StartedWindow::watch);
        System.exit(Main.run(words));
    }

    private static void watch() {
        try {
            FirstRow.await(() -> Runtime.getRuntime().halt(0));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
