package org.rubric.workbench.register.paste;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.Desk;
import org.rubric.desk.register.CatalogueJob;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.Incoming;
import org.rubric.desk.register.Preview;
import org.rubric.desk.register.TableJob;

/// Reads what comes in and compares it with the catalogue, behind the window.
public final class Taking {
    private final Desk desk;
    private final Executor background;
    private final Consumer<String> trouble;
    private final AtomicInteger asked = new AtomicInteger();

    /// What was read and compared.
    ///
    /// @param columns of a table; of a catalogue file none
    /// @param base the catalogue it was compared with
    record Compared(
            Incoming incoming,
            Form<? extends Card> form,
            Columns columns,
            Catalogue base,
            Preview preview) {}

    /// @param trouble hears a sentence when it cannot be read
    public Taking(Desk desk, Executor background, Consumer<String> trouble) {
        this.desk = desk;
        this.background = background;
        this.trouble = trouble;
    }

    /// What to read, and for which register.
    ///
    /// @param form tables are for
    void read(Callable<Incoming> reading, Form<? extends Card> form, Consumer<Compared> ready) {
        behind(
                () -> {
                    var incoming = reading.call();
                    var columns =
                            incoming instanceof Incoming.Rows rows
                                    ? Guess.of(rows.table(), form)
                                    : new Columns(false, List.of());
                    return compared(incoming, form, columns, asked.get());
                },
                ready);
    }

    /// The same with other columns.
    void again(Compared before, Columns columns, Consumer<Compared> ready) {
        behind(() -> compared(before.incoming(), before.form(), columns, asked.get()), ready);
    }

    /// Nobody waits any more.
    void stop() {
        asked.incrementAndGet();
    }

    /// Whether the catalogue is what it was compared with.
    boolean fresh(Compared compared) {
        try {
            return desk.catalogue() == compared.base();
        } catch (IOException e) {
            trouble.accept(e.getMessage());
            return false;
        }
    }

    private void behind(Callable<Compared> work, Consumer<Compared> ready) {
        int ticket = asked.incrementAndGet();
        background.execute(
                () -> {
                    if (ticket != asked.get()) return;
                    try {
                        var compared = work.call();
                        Platform.runLater(
                                () -> {
                                    if (ticket == asked.get()) ready.accept(compared);
                                });
                    } catch (CancellationException _) {
                        // Something newer was asked for.
                    } catch (Exception e) {
                        Platform.runLater(() -> trouble.accept(String.valueOf(e.getMessage())));
                    }
                });
    }

    private <C extends Card> Compared compared(
            Incoming incoming, Form<C> form, Columns columns, int ticket) throws IOException {
        var base = desk.catalogue();
        var preview =
                switch (incoming) {
                    case Incoming.Whole whole -> new CatalogueJob(whole.catalogue()).run(base);
                    case Incoming.Rows rows -> {
                        var today = LocalDate.now().toString();
                        var source = new Provenance(rows.name(), today, "");
                        yield new TableJob<>(rows.table(), columns, form, source)
                                .run(base, () -> ticket == asked.get());
                    }
                };
        return new Compared(incoming, form, columns, base, preview);
    }
}
