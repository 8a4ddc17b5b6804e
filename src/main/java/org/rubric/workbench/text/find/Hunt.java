package org.rubric.workbench.text.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.document.Document;
import org.rubric.workbench.text.DocumentView;

/// Searches beside the keys, in the document as it was asked for. Only the last answer counts, and
/// only while the document is still that one; a search that nobody waits for any more ends itself.
/// Used on the FX thread.
final class Hunt {
    /// Most texts are searched within the frame in which the words are typed.
    private static final long FRAME = 8;

    private final DocumentView view;
    private final Consumer<Found> told;
    private final List<Runnable> then = new ArrayList<>();
    private volatile int turn;
    private boolean pending;

    /// @param told of the answer
    Hunt(DocumentView view, Consumer<Found> told) {
        this.view = view;
        this.told = told;
    }

    /// @param now whether somebody looks at the answer: a short search is waited for
    void ask(Query query, Scope scope, boolean now) {
        int mine = ++turn;
        pending = true;
        var document = view.setting().document();
        if (query.trouble().isPresent() || query.pattern().isEmpty()) {
            answered(mine, document, new Found(List.of(), query.trouble()));
            return;
        }
        var wording = view.wording();
        var answer = new CompletableFuture<Found>();
        Thread.ofVirtual()
                .name("rubric-find")
                .start(
                        () ->
                                answer.complete(
                                        Search.of(
                                                document,
                                                wording,
                                                query,
                                                scope,
                                                () -> turn != mine)));
        if (now && soon(answer)) answered(mine, document, answer.join());
        else answer.thenAccept(found -> Platform.runLater(() -> answered(mine, document, found)));
    }

    private static boolean soon(CompletableFuture<Found> answer) {
        try {
            answer.get(FRAME, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void answered(int mine, Document asked, Found found) {
        if (mine != turn) return;
        pending = false;
        boolean fresh = view.setting().document() == asked;
        var waiting = List.copyOf(then);
        then.clear();
        if (!fresh) return;
        told.accept(found);
        waiting.forEach(this::after);
    }

    /// Runs once the answer to what was asked last is there: at once, if it is.
    void after(Runnable deed) {
        if (pending) then.add(deed);
        else deed.run();
    }
}
