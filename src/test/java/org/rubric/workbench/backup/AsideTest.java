package org.rubric.workbench.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;

/// However a question to the disk ends, whoever waits hears of it.
class AsideTest {
    @Test
    void memoryThatRunsOutEndsTheWaiting() {
        var heard = new CopyOnWriteArrayList<String>();
        try (var aside = new Aside(Words.of(Locale.ENGLISH), heard::add)) {
            Ui.run(() -> {});
            aside.ask(
                    () -> {
                        throw new OutOfMemoryError("of a hostile list");
                    },
                    _ -> heard.add("answered"),
                    () -> heard.add("ended"));
            Ui.await(() -> heard.size() == 2);
            assertEquals(List.of("ended", "There is not enough memory for what was asked."), heard);
            aside.ask(() -> "next", heard::add);
            Ui.await(() -> heard.contains("next"));
        }
    }
}
