package org.rubric.workbench.meeting.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.report.Report;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Variant;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.workbench.Action;
import org.rubric.workbench.Later;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.Sheet;
import org.rubric.workbench.write.PagePreview;

/// The report of the meeting: its pages as they are to be posted, and beside them what is left to
/// do. Composed anew in the background whenever the meeting changes.
public final class ReportSheet implements Sheet {
    private final Hall hall;
    private final Reporting reporting;
    private final PagePreview pages;
    private final ReportSide side;
    private final BorderPane content = new BorderPane();
    private final List<List<Action>> actions;
    private final Set<Id> watched = new HashSet<>();
    private final Set<Id> parts = new HashSet<>();
    private final Later again = new Later(200, this::compose);
    private Optional<Kept<Meeting>> ledger = Optional.empty();
    private Optional<Variant> chosen = Optional.empty();
    private Optional<Report> report = Optional.empty();
    private boolean here;
    private int asked;

    /// A report and its pages.
    ///
    /// @param changed parts that say something else than when it was composed
    /// @param others that may come to be parts
    private record Composed(
            Report report, List<Meeting> changed, List<Kept<Meeting>> others, Imprint pages) {}

    public ReportSheet(Hall hall) {
        this.hall = hall;
        reporting = new Reporting(hall);
        var overlay = hall.frame().overlay();
        pages =
                new PagePreview(
                        hall.words(),
                        overlay,
                        hall.background(),
                        Platform::runLater,
                        place -> write(Optional.of(place.block())));
        var deeds =
                new ReportSide.Deeds(
                        this::choose,
                        this::write,
                        beside -> report.ifPresent(now -> save(now, beside)));
        side = new ReportSide(hall, deeds);
        content.setCenter(pages);
        content.setRight(side);
        var face = new Action.Face.Hidden();
        actions =
                List.of(
                        List.of(
                                Action.of(
                                        "report.write",
                                        face,
                                        "Shortcut+R",
                                        () -> report.isPresent(),
                                        () -> write(Optional.empty()))));
    }

    @Override
    public String key() {
        return "sheet.report";
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<Meeting> shown) {
        if (ledger.filter(now -> now == shown).isPresent()) return;
        ledger = Optional.of(shown);
        chosen = Optional.empty();
        report = Optional.empty();
        side.forget();
        pages.clear();
        if (watched.add(shown.now().id()))
            shown.listen(_ -> Platform.runLater(() -> changed(shown)));
    }

    /// A report that joins others is composed anew when any of them changes.
    private void partChanged() {
        if (here && report.filter(now -> now.variant().joins()).isPresent()) again.ask();
    }

    private void changed(Kept<Meeting> which) {
        if (here && ledger.filter(now -> now == which).isPresent()) again.ask();
    }

    @Override
    public List<List<Action>> actions() {
        return actions;
    }

    @Override
    public void entered() {
        here = true;
        Optional.ofNullable(content.getScene())
                .map(scene -> scene.getRoot().getStyleClass().contains("dark"))
                .ifPresent(pages::dark);
        compose();
        side.requestFocus();
    }

    @Override
    public void left() {
        here = false;
    }

    @Override
    public void close() {
        again.stop();
        pages.clear();
        reporting.close();
    }

    private void choose(Variant variant) {
        chosen = Optional.of(variant);
        compose();
    }

    private void write(Optional<Id> place) {
        report.ifPresent(now -> reporting.write(now, place));
    }

    /// Goes to a place of the report in the text.
    public void write(Report now, Id place) {
        reporting.write(now, Optional.of(place));
    }

    private void save(Report now, Node beside) {
        hall.exporting().open(now.name(), now.posted(), beside);
    }

    /// Stale answers are dropped.
    private void compose() {
        if (ledger.isEmpty()) return;
        int which = ++asked;
        var meeting = ledger.get().now();
        var variant = chosen;
        hall.background().execute(() -> compose(which, meeting, variant));
    }

    private void compose(int which, Meeting meeting, Optional<Variant> variant) {
        try {
            var reports = hall.desk().reports();
            var made = variant.isEmpty() ? reports.of(meeting) : reports.of(meeting, variant.get());
            var posted = made.posted();
            var set = hall.desk().typesetter().set(posted, Numbering.of(posted), Look.REPORT);
            var now = new Composed(made, reports.changed(made), others(made), set);
            Platform.runLater(() -> show(which, now));
        } catch (IOException e) {
            Platform.runLater(() -> hall.say(e.getMessage()));
        }
    }

    /// The meetings that may be joined into it.
    private List<Kept<Meeting>> others(Report made) throws IOException {
        var all = new ArrayList<Kept<Meeting>>();
        if (!made.variant().joins()) return all;
        for (var other : hall.desk().ledgers().all())
            hall.desk().ledgers().find(other.id()).ifPresent(all::add);
        return all;
    }

    private void show(int which, Composed made) {
        if (which != asked) return;
        boolean first = report.isEmpty();
        report = Optional.of(made.report());
        side.show(made.report(), made.changed());
        for (var other : made.others())
            if (parts.add(other.now().id()))
                other.listen(_ -> Platform.runLater(this::partChanged));
        pages.show(made.pages());
        hall.atHand().refresh();
        if (first && here) side.requestFocus();
    }
}
