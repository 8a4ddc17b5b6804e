package org.rubric.workbench.export;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Exported;
import org.rubric.desk.FileNames;
import org.rubric.desk.KeptTemplate;
import org.rubric.desk.Subject;
import org.rubric.desk.TemplateJob;
import org.rubric.document.Document;
import org.rubric.typesetting.Look;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.Working;
import org.rubric.workbench.print.Printing;
import org.rubric.workbench.write.WritePlace;

/// Saving a document as PDF or for Word from the window: the panel, the details, the writing in
/// the background, and the line that says where the file is.
public final class Exporting {
    private final Words words;
    private final Desk desk;
    private final Overlay overlay;
    private final BottomLine bottom;
    private final Executor background;
    private final Path folder;
    private final MyDetails details;
    private final Covers covers;
    private final Printing printing;

    /// @param folder where files are put unless another is chosen
    public Exporting(
            Words words, Desk desk, WritePlace.Frame frame, Path folder, Executor background) {
        this.words = words;
        this.desk = desk;
        this.overlay = frame.overlay();
        this.bottom = frame.bottom();
        this.folder = folder;
        this.background = background;
        this.details = new MyDetails(desk);
        this.covers = new Covers(words, desk, bottom);
        this.printing = new Printing(words, overlay, teller(), background);
    }

    /// What the panel asks about.
    ///
    /// @param earlier since which changes may be shown
    /// @param word whether Word is chosen, else PDF
    record Asked(String title, Document document, Earlier.Offered earlier, boolean word) {}

    /// Where files are put unless another folder is chosen.
    public Path folder() {
        return folder;
    }

    /// Opens the panel beside the button.
    public void open(String title, Document document, Node beside) {
        open(new Asked(title, document, Earlier.Offered.NOTHING, false), beside);
    }

    void open(Asked asked, Node beside) {
        var panel = panel(asked, beside);
        overlay.below(asked.word ? panel.forWord() : panel, bounds(beside));
    }

    /// Makes a document in the background, then opens the panel with it.
    void open(Supplier<Subject> made, Node beside) {
        background.execute(
                () -> {
                    try {
                        var subject = made.get();
                        Platform.runLater(() -> open(subject.name(), subject.document(), beside));
                    } catch (RuntimeException e) {
                        Platform.runLater(() -> bottom.failed(e));
                    }
                });
    }

    private static Bounds bounds(Node beside) {
        return beside.localToScene(beside.getLayoutBounds());
    }

    private ExportPanel panel(Asked asked, Node beside) {
        var document = asked.document;
        var file = folder.resolve(FileNames.of(asked.title) + ".pdf");
        var box = new ExportPanel[1];
        box[0] =
                new ExportPanel(
                        words,
                        file,
                        Look.offered(document.front().identity().kind()),
                        asked.earlier,
                        new ExportPanel.Deeds(
                                wish -> save(box[0], document, wish),
                                this::choose,
                                wish -> print(asked, wish, beside),
                                covers.cover(overlay),
                                new TemplateChoice.Template(
                                        new KeptTemplate(desk::files),
                                        this::template,
                                        bottom::say)));
        return box[0];
    }

    private void choose(Path now, Consumer<Path> chosen) {
        var chooser = new DirectoryChooser();
        if (Files.isDirectory(now)) chooser.setInitialDirectory(now.toFile());
        File folder = chooser.showDialog(overlay.getScene().getWindow());
        if (folder != null) chosen.accept(folder.toPath());
    }

    private void template(Consumer<Path> chosen) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(words.of("format.word"), "*.docx"));
        var file = chooser.showOpenDialog(overlay.getScene().getWindow());
        if (file != null) chosen.accept(file.toPath());
    }

    /// The very pages that the PDF would have.
    private void print(Asked asked, Wish wish, Node beside) {
        overlay.close();
        var subject = new Subject(asked.title, details.fill(asked.document), List.of());
        printing.open(
                asked.title, () -> job(subject, wish).pages(desk.typesetter()), bounds(beside));
    }

    /// The draft as it is, or with its changes; in the background.
    private ExportJob job(Subject now, Wish wish) {
        var file = wish.file();
        var format = ExportJob.Format.of(file).orElseThrow();
        if (wish.since().isEmpty())
            return new ExportJob(now, format, file, wish.look(), wish.standard());
        var since = wish.since().get();
        try {
            var old = new Subject(since.name(), details.fill(since.text().read()), List.of());
            return new Marking(old, now, since, desk.author()).job(wish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Printing.Teller teller() {
        return new Printing.Teller() {
            @Override
            public void say(String sentence) {
                bottom.say(sentence);
            }

            @Override
            public void working(String sentence, double part, Runnable cancel) {
                bottom.working(sentence, part, cancel);
            }

            @Override
            public void rested() {
                bottom.rested();
            }
        };
    }

    private void save(ExportPanel panel, Document document, Wish wish) {
        // A cover names nobody.
        if (wish.look().form() != Look.Form.PUBLISHED && details.wanted(document))
            panel.ask(
                    contact -> {
                        try {
                            details.keep(contact, words.of("details.given"));
                        } catch (IOException e) {
                            bottom.say(e.getMessage());
                        }
                        write(document, wish);
                    },
                    () -> {
                        details.later();
                        write(document, wish);
                    });
        else write(document, wish);
    }

    /// Writes a document of the program's own in the background.
    public void write(ExportJob job) {
        var file = job.output();
        var working = new Working(words, bottom, file.getFileName().toString());
        bottom.say(words.of("pdf.writing", file));
        background.execute(() -> write(() -> desk.export(job, working), file, working));
    }

    private void write(Document document, Wish wish) {
        var file = wish.file();
        overlay.close();
        bottom.say(words.of("pdf.writing", file));
        var name = file.getFileName().toString();
        var subject = new Subject(name, details.fill(document), List.of());
        var working = new Working(words, bottom, name);
        Writing writing =
                wish.template().isEmpty()
                        ? () -> desk.export(job(subject, wish), working)
                        : () ->
                                new TemplateJob(subject, wish.template().get(), file)
                                        .run(desk.typesetter(), working);
        background.execute(() -> write(writing, file, working));
    }

    private interface Writing {
        Exported run() throws IOException;
    }

    private void write(Writing writing, Path file, Working working) {
        try {
            var done = writing.run();
            ended(working, () -> written(done));
        } catch (CancellationException _) {
            ended(working, () -> bottom.say(words.of("pdf.cancelled", file)));
        } catch (IOException e) {
            ended(working, () -> bottom.say(e.getMessage()));
        } catch (UncheckedIOException e) {
            ended(working, () -> bottom.say(e.getCause().getMessage()));
        } catch (RuntimeException e) {
            ended(working, () -> bottom.say(words.of("pdf.failed", file, e.toString())));
        }
    }

    private static void ended(Working working, Runnable then) {
        Platform.runLater(
                () -> {
                    working.end();
                    then.run();
                });
    }

    private void written(Exported done) {
        var file = done.file().toAbsolutePath();
        var deeds = new ArrayList<BottomLine.Deed>();
        int found = done.findings().size();
        if (found > 0)
            deeds.add(new BottomLine.Deed(words.of("written.found", found), () -> tell(done)));
        deeds.add(new BottomLine.Deed(words.of("pdf.open"), () -> show(file)));
        deeds.add(new BottomLine.Deed(words.of("pdf.show"), () -> show(file.getParent())));
        bottom.wrote(words.of("pdf.written", file.getFileName(), file.getParent()), deeds);
    }

    private void tell(Exported done) {
        overlay.below(new WrittenPanel(words, done, overlay::close), bounds(bottom));
    }

    /// The system's own program for a file or folder.
    private void show(Path place) {
        var system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        var opener =
                system.startsWith("windows")
                        ? List.of("explorer", place.toString())
                        : system.startsWith("mac")
                                ? List.of("open", place.toString())
                                : List.of("xdg-open", place.toString());
        try {
            new ProcessBuilder(opener)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            bottom.say(words.of("pdf.noopener", place));
        }
    }
}
