package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.workbench.RegistersTourTest.documents;
import static org.rubric.workbench.RegistersTourTest.register;
import static org.rubric.workbench.RegistersTourTest.until;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long the window is busy in one piece while twenty thousand rows come into a register: CPU of
/// its thread between two questions that are always waiting there.
@Tag("bench")
class RegisterPulseTest {
    @TempDir private Path home;

    @ParameterizedTest
    @ValueSource(ints = {20, 20_000})
    void theWindowAnswersMeanwhile(int rows) throws IOException {
        var words = new StringBuilder("Rec;Title;Status\n");
        for (int i = 0; i < rows; i++)
            words.append("X.").append(10_000 + i).append(";Title ").append(i).append(";In force\n");
        var file = Files.writeString(home.resolve("many.csv"), words);
        try (var opened = new Opened(home.resolve("store"), 1280, 800)) {
            documents(opened);
            register(opened, "Recommendations");
            for (int round = 0; round < 4; round++) {
                Ui.run(() -> opened.window.documents().drop(file));
                long shown = longest(opened, "%,d new".formatted(rows));
                Ui.run(() -> opened.button("Apply").fire());
                long applied = longest(opened, "%,d Recommendations".formatted(rows + 18));
                Ui.run(() -> undo(opened));
                long undone = longest(opened, "18 Recommendations");
                System.out.printf(
                        "%d rows, busy in one piece, ms of CPU: preview %d, apply %d, undo %d%n",
                        rows, shown, applied, undone);
                assertTrue(applied > 0 || undone >= 0);
            }
        }
    }

    private static void undo(Opened opened) {
        opened.window.actions().stream()
                .filter(action -> action.key().equals("undo"))
                .findFirst()
                .orElseThrow()
                .tryRun();
    }

    /// The longest piece until the words are there.
    private static long longest(Opened opened, String words) {
        var most = new AtomicLong();
        var last = new AtomicLong(Ui.on(RegisterPulseTest::cpu));
        var asking =
                new Runnable() {
                    private volatile boolean going = true;

                    @Override
                    public void run() {
                        long now = cpu();
                        most.accumulateAndGet(now - last.getAndSet(now), Math::max);
                        if (going) Platform.runLater(this);
                    }
                };
        Platform.runLater(asking);
        until(opened, words);
        asking.going = false;
        Ui.settle();
        return most.get() / 1_000_000;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
