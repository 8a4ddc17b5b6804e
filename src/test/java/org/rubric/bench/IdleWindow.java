package org.rubric.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.rubric.Main;
import org.rubric.workbench.rehearsal.FirstRow;

/// The program with the first draft of the start opened and then left alone. Prints what the
/// process holds after a collection and a minute, in MB: `rss`; `pss`, in which what other
/// processes use too counts by its share; `private`, what the system has back when it ends; `heap`.
public final class IdleWindow {
    private static final long SETTLED = Long.getLong("settled", 40_000);
    private static final long IDLE = 60_000;

    private IdleWindow() {}

    public static void main(String[] words) {
        Thread.ofPlatform().daemon().start(IdleWindow::watch);
        System.exit(Main.run(words));
    }

    private static void watch() {
        try {
            FirstRow.await(IdleWindow::open);
            Thread.sleep(SETTLED);
            for (int i = 0; i < 3; i++) {
                System.gc();
                Thread.sleep(500);
            }
            Thread.sleep(IDLE);
            tell();
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException | IOException e) {
            System.out.println(e);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void open() {
        var root = Window.getWindows().getFirst().getScene().getRoot();
        var row = (Button) root.lookup(".start-row");
        Platform.runLater(row::fire);
    }

    private static void tell() throws IOException {
        long own = 0;
        for (var line : Files.readAllLines(Path.of("/proc/self/smaps_rollup"))) {
            if (line.startsWith("Rss:") || line.startsWith("Pss:"))
                said(line.substring(0, 3).toLowerCase(Locale.ROOT), number(line) * 1024);
            if (line.startsWith("Private_")) own += number(line) * 1024;
        }
        said("private", own);
        var runtime = Runtime.getRuntime();
        said("heap", runtime.totalMemory() - runtime.freeMemory());
        said("committed", runtime.totalMemory());
    }

    private static long number(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private static void said(String what, long bytes) {
        System.out.printf(Locale.ROOT, "%s %.1f%n", what, bytes / 1e6);
    }
}
