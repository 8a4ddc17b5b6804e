package org.rubric.workbench.approval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Place;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.register.OwnView;
import org.rubric.workbench.text.block.Wish;

/// The row *Approval* of the place *Documents*: one draft on its way, on one of its pages.
public final class ApprovalView implements OwnView {
    private final Hall hall;
    private final List<ApprovalPage> pages;
    private final ApprovalHead head;
    private final BorderPane content = new BorderPane();
    private final List<Kept<ApprovalRecord>> followed = new ArrayList<>();
    private Optional<Id> draft = Optional.empty();
    private ApprovalPage front;

    public ApprovalView(Hall hall) {
        this.hall = hall;
        pages = ApprovalPages.all(hall);
        pages.forEach(page -> page.onTurn(this::turn));
        front = pages.getFirst();
        head = new ApprovalHead(hall.words(), pages, this::choose, this::turn);
        content.getStyleClass().add("approval");
        follow();
    }

    private void follow() {
        try {
            hall.desk().programme().listen(_ -> Platform.runLater(this::moved));
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }

    /// The text that is open tells its state too, and is checked as one that stands there.
    private void moved() {
        refresh();
        hall.atHand().write().text().fireEvent(Wish.of(Wish.CHECK));
    }

    /// Told who asks for another meeting or process.
    public void onAim(Preparing preparing) {
        pages.forEach(page -> page.onAim(preparing));
    }

    /// Shows a draft, on the page that is in front.
    public void show(Id wanted) {
        draft = Optional.of(wanted);
        refresh();
    }

    /// Brings a page to the front.
    ///
    /// @param key of the page
    public void turn(String key) {
        pages.stream().filter(page -> page.key().equals(key)).findFirst().ifPresent(this::turn);
    }

    private void turn(ApprovalPage page) {
        front = page;
        refresh();
        if (record().isPresent()) page.entered();
    }

    private Optional<Kept<ApprovalRecord>> record() {
        try {
            if (draft.isEmpty()) return Optional.empty();
            var found = hall.desk().approvals().find(draft.get());
            found.ifPresent(this::listen);
            return found;
        } catch (IOException e) {
            hall.say(e.getMessage());
            return Optional.empty();
        }
    }

    private void listen(Kept<ApprovalRecord> record) {
        if (followed.contains(record)) return;
        followed.add(record);
        record.listen(_ -> Platform.runLater(this::refresh));
    }

    private void refresh() {
        if (draft.isEmpty()) draft = all().stream().findFirst().map(ApprovalRecord::draft);
        var record = record();
        if (record.isEmpty()) {
            draft = all().stream().findFirst().map(ApprovalRecord::draft);
            record = record();
        }
        if (record.isEmpty()) {
            content.setTop(null);
            content.setCenter(new NothingOnItsWay(hall));
            return;
        }
        var now = record.get().now();
        var entry = entry(now.draft());
        var aim = now.aim();
        head.show(
                entry.map(DraftEntry::name).orElse(now.draft().value()),
                entry.map(hall.desk()::standing).orElse(""),
                hall.words().of("approval.aim", aim.process().words(), aim.meeting()));
        head.turned(front);
        content.setTop(head);
        front.show(record.get());
        content.setCenter(front.content());
    }

    private Optional<DraftEntry> entry(Id wanted) {
        try {
            return hall.desk().repository().drafts().stream()
                    .filter(each -> each.draft().equals(wanted))
                    .findFirst();
        } catch (IOException e) {
            hall.say(e.getMessage());
            return Optional.empty();
        }
    }

    private List<ApprovalRecord> all() {
        try {
            return hall.desk().approvals().all();
        } catch (IOException e) {
            hall.say(e.getMessage());
            return List.of();
        }
    }

    private void choose() {
        var overlay = hall.frame().overlay();
        var words = hall.words();
        var chooser =
                new Chooser(
                        words.of("approval.choose"),
                        words.of("approval.none"),
                        this::fitting,
                        overlay::close);
        overlay.below(chooser, head.name().localToScene(head.name().getLayoutBounds()));
    }

    private List<Place.Target> fitting(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        var rows = new ArrayList<Place.Target>();
        for (var record : all()) {
            var called = entry(record.draft()).map(DraftEntry::name).orElse("");
            if (called.toLowerCase(Locale.ROOT).contains(wanted)) rows.add(target(record, called));
        }
        return rows;
    }

    private Place.Target target(ApprovalRecord record, String called) {
        return new Place.Target(called, record.aim().meeting(), () -> show(record.draft()));
    }

    @Override
    public String key() {
        return "register.approval";
    }

    @Override
    public Ikon icon() {
        return Feather.AWARD;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void entered() {
        refresh();
        if (record().isPresent()) front.entered();
    }

    /// The window closes.
    public void close() {
        pages.forEach(ApprovalPage::close);
    }
}
