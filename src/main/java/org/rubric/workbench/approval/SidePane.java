package org.rubric.workbench.approval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.programme.DeadlineRow;
import org.rubric.workbench.programme.Secretary;

/// What stands beside the checklist: the decision that is aimed at and why by that process, the
/// dates until then, the number, the list of changes.
final class SidePane extends ScrollPane {
    private final Hall hall;
    private final Words words;
    private final PageSteps steps;
    private final VBox parts = new VBox();
    private final Secretary secretary;
    private Optional<Preparing> preparing = Optional.empty();
    private Object shown = "";

    SidePane(Hall hall, PageSteps steps) {
        this.hall = hall;
        this.words = hall.words();
        this.steps = steps;
        secretary =
                new Secretary(
                        words,
                        hall.desk(),
                        hall.frame().overlay(),
                        hall.background(),
                        new Around(hall, steps),
                        LocalDate::now);
        parts.getStyleClass().add("item-detail-content");
        setContent(parts);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("item-detail", "ready-side");
    }

    void onAim(Preparing asks) {
        preparing = Optional.of(asks);
    }

    /// @param document of the draft as it is
    void show(Kept<ApprovalRecord> record, Document document) {
        try {
            var programme = hall.desk().programme().now();
            var now = record.now();
            var item = DraftLink.entry(document, programme);
            record Seen(Object aim, Object declared, Object programme, Object front) {}
            var seen =
                    new Seen(
                            now.aim(),
                            now.judged().declared(),
                            programme,
                            document.front().identity());
            if (seen.equals(shown)) return;
            shown = seen;
            var all = new ArrayList<Node>();
            all.add(new AimSection(words, now, preparing).content());
            all.add(dates(now, item.map(ProgrammeEntry::name)));
            if (item.isPresent())
                all.add(new NumberSection(hall, steps, item.get(), document).content());
            all.add(new ChangesSection(hall, now.draft()).content());
            parts.getChildren().setAll(all);
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }

    /// Whether the keyboard is in it.
    boolean focused() {
        return isFocusWithin();
    }

    private Node dates(ApprovalRecord record, Optional<String> item) throws IOException {
        var aim = record.aim();
        var about = item.orElse(record.draft().value());
        var meeting = new StudyMeeting(aim.meeting(), aim.start(), aim.end(), "");
        var schedule = hall.desk().programme().now().schedule();
        var section = section(words, "programme.deadlines");
        for (var due : schedule.timetable().towards(about, aim.process(), meeting))
            section.getChildren().add(new DeadlineRow(secretary, about, due));
        return section;
    }

    static VBox section(Words words, String key) {
        var heading = new Label(words.of(key).toUpperCase(java.util.Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        var section = new VBox(4, heading);
        section.getStyleClass().add("detail-section");
        return section;
    }
}
