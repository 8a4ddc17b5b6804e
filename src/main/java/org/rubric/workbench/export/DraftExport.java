package org.rubric.workbench.export;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.desk.revision.VersionNames;
import org.rubric.document.Document;
import org.rubric.repository.Draft;
import org.rubric.repository.Version;
import org.rubric.workbench.Action;
import org.rubric.workbench.write.WritePlace;
import org.rubric.workbench.write.review.Outlet;

/// Saves the draft that is open: as it is, with what changed since a version or before the review,
/// or the list of these changes.
public final class DraftExport implements Outlet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Exporting exporting;
    private final Desk desk;
    private final WritePlace write;
    private final Supplier<Optional<Draft>> draft;
    private final Node beside;

    /// @param draft the one of the store that is open
    /// @param beside what the panel opens at
    public DraftExport(
            Exporting exporting,
            Desk desk,
            WritePlace write,
            Supplier<Optional<Draft>> draft,
            Node beside) {
        this.exporting = exporting;
        this.desk = desk;
        this.write = write;
        this.draft = draft;
        this.beside = beside;
        write.changing().onSave(this);
    }

    /// Asks how and where.
    ///
    /// @param word whether Word is chosen, else PDF
    public void open(boolean word) {
        open(word, write.changing().isOpen());
    }

    @Override
    public void marked() {
        open(false, true);
    }

    private void open(boolean word, boolean shown) {
        write.document().ifPresent(document -> open(document, word, shown));
    }

    private void open(Document document, boolean word, boolean shown) {
        var offered = new Earlier.Offered(earlier(), shown);
        exporting.open(new Exporting.Asked(write.called(), document, offered, word), beside);
    }

    @Override
    public void list() {
        write.changing()
                .listed(write.called(), desk.author())
                .ifPresent(job -> exporting.open(() -> job.get().run(), beside));
    }

    /// What is compared now first, then the text before the review, then versions, the last first.
    private List<Earlier> earlier() {
        var authors = write.changing().reviewing().proposals();
        var all = new ArrayList<Earlier>();
        write.changing().older().ifPresent(old -> all.add(known(old)));
        write.changing().reviewing().before().ifPresent(old -> all.add(known(old)));
        var shown = write.changing().older().map(Subject::name);
        try {
            var names = new VersionNames(desk.repository().records());
            for (var open : draft.get().stream().toList())
                for (var version : names.of(open).reversed())
                    if (!shown.equals(Optional.of(version.name())))
                        all.add(
                                new Earlier(
                                        version.name(),
                                        time(version),
                                        () -> open.version(version.number()),
                                        authors));
        } catch (IOException _) {
            // Whoever opens the list of versions is told; the text itself can be saved.
        }
        return all;
    }

    private Earlier known(Subject old) {
        var authors = write.changing().reviewing().proposals();
        return new Earlier(old.name(), "", old::document, authors);
    }

    private static String time(Version version) {
        return LocalDateTime.ofInstant(version.made(), ZoneId.systemDefault()).format(TIME);
    }

    /// What the palette offers.
    public List<Action> actions() {
        var changing = write.changing();
        return List.of(
                of("changes.list", changing::canList, this::list),
                of("changes.save", () -> write.document().isPresent(), this::marked));
    }

    private static Action of(String key, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), "", can, run);
    }
}
