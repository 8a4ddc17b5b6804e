package org.rubric.workbench.print;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.raster.PageRaster;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// Prints a document: looks for printers, asks which pages, hands them over; all but the asking in
/// the background.
public final class Printing {

    /// Where it is said how far things are. Called on the window's thread.
    public interface Teller {
        void say(String words);

        /// @param part done, from 0 to 1
        void working(String words, double part, Runnable cancel);

        /// Nothing is at work any more.
        void rested();
    }

    private final Words words;
    private final Overlay overlay;
    private final Teller teller;
    private final Executor background;
    private final Supplier<List<Device>> devices;
    private final PageRaster raster = new PageRaster();

    public Printing(Words words, Overlay overlay, Teller teller, Executor background) {
        this(words, overlay, teller, background, SystemDevice::all);
    }

    Printing(
            Words words,
            Overlay overlay,
            Teller teller,
            Executor background,
            Supplier<List<Device>> devices) {
        this.words = words;
        this.overlay = overlay;
        this.teller = teller;
        this.background = background;
        this.devices = devices;
    }

    /// Asks beside that place of the scene, as soon as pages and printers are known.
    ///
    /// @param pages called in the background
    public void open(String title, Supplier<List<Page>> pages, Bounds beside) {
        teller.say(words.of("print.looking"));
        background.execute(
                () -> {
                    try {
                        var all = pages.get();
                        var found = devices.get();
                        Platform.runLater(() -> ask(title, all, found, beside));
                    } catch (RuntimeException e) {
                        Platform.runLater(() -> teller.say(words.of("print.lost", e.toString())));
                    }
                });
    }

    private void ask(String title, List<Page> pages, List<Device> found, Bounds beside) {
        teller.say("");
        var panel =
                new PrintPanel(
                        words,
                        pages.size(),
                        found,
                        (device, order) -> {
                            overlay.close();
                            print(title, pages, device, order);
                        });
        overlay.below(panel, beside);
    }

    private void print(String title, List<Page> pages, Device device, Order order) {
        var stopped = new AtomicBoolean();
        var sheets =
                new Sheets(
                        pages,
                        order,
                        raster,
                        page -> Platform.runLater(() -> progress(page, order, stopped)),
                        stopped::get);
        progress(0, order, stopped);
        background.execute(
                () -> {
                    try {
                        device.print(title, order, sheets);
                        var done = stopped.get() ? "print.stopped" : "print.sent";
                        Platform.runLater(() -> end(words.of(done, order.pages(), device.name())));
                    } catch (IOException | RuntimeException e) {
                        var why = String.valueOf(e.getMessage());
                        Platform.runLater(() -> end(words.of("print.failed", device.name(), why)));
                    }
                });
    }

    private void progress(int page, Order order, AtomicBoolean stopped) {
        teller.working(
                words.of("print.page", Math.max(1, page), order.pages()),
                (double) page / order.pages(),
                () -> stopped.set(true));
    }

    private void end(String sentence) {
        teller.rested();
        teller.say(sentence);
    }
}
