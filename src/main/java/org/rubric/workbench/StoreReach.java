package org.rubric.workbench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.Person;
import org.rubric.desk.Desk;
import org.rubric.desk.FixedTextsJob;
import org.rubric.desk.KeptWords;
import org.rubric.desk.Sample;
import org.rubric.desk.Use;
import org.rubric.desk.UsesJob;
import org.rubric.desk.approval.Consenting;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.interchange.Progress;
import org.rubric.workbench.write.Reach;

/// What the place *Write* reaches in the store and in the user's folders.
final class StoreReach implements Reach {
    private final Words words;
    private final Desk desk;
    private final BottomLine bottom;
    private final Executor background;
    private final BiConsumer<Id, Position> open;
    private final Scene scene;
    private Optional<Path> dropped = Optional.empty();

    /// @param open opens a draft of the store at a place
    /// @param scene where the system's dialogs belong
    StoreReach(
            Words words,
            Desk desk,
            BottomLine bottom,
            Executor background,
            BiConsumer<Id, Position> open,
            Scene scene) {
        this.words = words;
        this.desk = desk;
        this.bottom = bottom;
        this.background = background;
        this.open = open;
        this.scene = scene;
    }

    @Override
    public Optional<Person> me() {
        try {
            return Optional.of(desk.me().now());
        } catch (IOException e) {
            bottom.say(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public List<Use> elsewhere(UsesJob job, Progress progress) throws IOException {
        return desk.uses(job, progress);
    }

    @Override
    public void begin(Document document) {
        try {
            var draft = desk.repository().create(document, words.of("state.study"));
            draft.close();
            var first = document.body().getFirst().parts().getFirst().id();
            open.accept(draft.id(), new Position(first, 0));
        } catch (IOException e) {
            bottom.say(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public List<Designation> taken() {
        try {
            return desk.repository().drafts().stream()
                    .flatMap(draft -> Designation.parse(draft.name()).stream())
                    .toList();
        } catch (IOException e) {
            bottom.say(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    @Override
    public void open(Id draft, Position place) {
        open.accept(draft, place);
    }

    /// Checks and pages with all that the store knows.
    static Backroom backroom(Desk desk) {
        var known =
                new Backroom.Known(
                        () -> catalogue(desk),
                        knowledge(desk),
                        () -> fixed(desk),
                        justifications(desk),
                        desk::author);
        return new Backroom(
                        desk.rulebook(),
                        desk.typesetter(),
                        known,
                        document -> located(desk, document))
                .stating(desk::standing)
                .following(desk.reports())
                .deciding(new Consenting(desk)::of);
    }

    private static Catalogue catalogue(Desk desk) {
        try {
            return desk.widened();
        } catch (IOException e) {
            return Sample.catalogue();
        }
    }

    /// Words that the user knows to be right.
    static KeptWords listed(Desk desk) {
        try {
            return KeptWords.in(desk.repository().records());
        } catch (IOException e) {
            return KeptWords.inMemory();
        }
    }

    private static Optional<Kept<Catalogue>> knowledge(Desk desk) {
        try {
            return Optional.of(desk.knowledge());
        } catch (IOException _) {
            // Whoever opens the store is told; the shipped catalogue serves meanwhile.
            return Optional.empty();
        }
    }

    private static Optional<JustificationBook> justifications(Desk desk) {
        try {
            return Optional.of(new JustificationBook(desk.repository().records()));
        } catch (IOException _) {
            // As above.
            return Optional.empty();
        }
    }

    /// A document of the store that cannot be read is told of where it is opened.
    private static List<Finding> located(Desk desk, Document document) {
        try {
            return desk.located(document);
        } catch (IOException _) {
            return List.of();
        }
    }

    /// The prescribed sentences as the user has them, or those of the program.
    static FixedTexts fixed(Desk desk) {
        try {
            return desk.fixedTexts("en").orElse(FixedTexts.OWN);
        } catch (IOException _) {
            // Whoever opens the store is told; the sentence of the program serves meanwhile.
            return FixedTexts.OWN;
        }
    }

    @Override
    public Optional<FixedTexts> fixedTexts(String language) {
        try {
            return desk.fixedTexts(language);
        } catch (IOException e) {
            bottom.say(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// Of the file that was dropped for it, else of one that is asked for.
    @Override
    public void takeFixedTexts(Consumer<FixedTexts> taken) {
        var file = dropped.or(this::choose);
        dropped = Optional.empty();
        file.ifPresent(it -> take(it, taken));
    }

    /// The next taking reads that file and does not ask.
    void drop(Path file) {
        dropped = Optional.of(file);
    }

    private Optional<Path> choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("texts.title"));
        chooser.getExtensionFilters()
                .setAll(
                        List.of(
                                new FileChooser.ExtensionFilter(
                                        words.of("open.kinds"), "*.docx", "*.json")));
        return Optional.ofNullable(chooser.showOpenDialog(scene.getWindow())).map(File::toPath);
    }

    private void take(Path file, Consumer<FixedTexts> taken) {
        bottom.say(words.of("texts.reading", String.valueOf(file.getFileName())));
        background.execute(
                () -> {
                    try {
                        var job = new FixedTextsJob(file, LocalDate.now());
                        var texts = desk.take(job, Progress.NONE);
                        Platform.runLater(() -> taken(texts, taken));
                    } catch (IOException e) {
                        Platform.runLater(
                                () -> bottom.say(words.of("texts.failed", e.getMessage())));
                    }
                });
    }

    private void taken(FixedTexts texts, Consumer<FixedTexts> taken) {
        taken.accept(texts);
        boolean known = texts.official() || !texts.language().equals("en");
        bottom.say(words.of(known ? "texts.taken" : "texts.taken.other", texts.source().file()));
    }
}
