package org.rubric.workbench.seek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.rubric.workbench.Ui;

/// Late answers are dropped, and of what is asked meanwhile only the last is worked on.
class AskerTest {

    @Test
    void onlyTheLastQuestionIsAnsweredAndOthersAreNotEvenAsked() throws InterruptedException {
        var worked = new CopyOnWriteArrayList<String>();
        var told = new ArrayList<String>();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var asker =
                new Asker<String, String>(
                        question -> {
                            worked.add(question);
                            begun.countDown();
                            await(go);
                            return question + "!";
                        },
                        (_, answer) -> told.add(answer));
        Ui.run(() -> asker.ask("f"));
        await(begun);
        Ui.run(
                () -> {
                    asker.ask("fl");
                    asker.ask("flo");
                    asker.ask("floo");
                });
        go.countDown();
        Ui.await(() -> !told.isEmpty());
        assertEquals(List.of("floo!"), told);
        assertEquals(List.of("f", "floo"), worked);
    }

    @Test
    void whatIsForgottenIsNotTold() throws InterruptedException {
        var told = new ArrayList<String>();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var asker =
                new Asker<String, String>(
                        question -> {
                            begun.countDown();
                            await(go);
                            return question;
                        },
                        (_, answer) -> told.add(answer));
        Ui.run(() -> asker.ask("f"));
        await(begun);
        Ui.run(asker::forget);
        go.countDown();
        Ui.settle();
        Ui.run(() -> asker.ask("g"));
        Ui.await(() -> !told.isEmpty());
        assertEquals(List.of("g"), told);
        assertTrue(Ui.on(() -> told.size() == 1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
