package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;

/// What can be done with the document at hand, at the right of its heading.
final class HeadDeeds {
    private final Contributing room;
    private final Button take;
    private final Button more;
    private final Label trouble = new Label("", Icons.small(Feather.ALERT_TRIANGLE));

    HeadDeeds(Contributing room) {
        this.room = room;
        take = new Button(room.words("ledger.in"));
        take.setTooltip(new Tooltip(room.words("ledger.in.tip")));
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> room.takingIn().begin());
        more = new Button("", Icons.small(Feather.MORE_HORIZONTAL));
        more.setAccessibleText(room.words("ledger.more"));
        more.setTooltip(new Tooltip(room.words("ledger.more.tip")));
        more.setOnAction(_ -> menu());
        trouble.getStyleClass().addAll("secondary", "ledger-trouble");
        trouble.setMaxWidth(320);
    }

    /// Shows what can be done now.
    void show() {
        var nodes = new ArrayList<Node>();
        var document = room.at().document();
        document.flatMap(d -> room.readings().trouble(d.id()))
                .ifPresent(
                        sentence -> {
                            trouble.setText(sentence);
                            trouble.setTooltip(new Tooltip(sentence));
                            nodes.add(trouble);
                        });
        if (room.session().isPresent() && document.isPresent()) {
            if (room.takingIn().can(document.get())) nodes.add(take);
            nodes.add(more);
        }
        var deeds = room.at().deeds();
        // Others put theirs there too.
        for (var each : deeds) if (!isOwn(each)) nodes.add(each);
        if (!List.copyOf(deeds).equals(nodes)) deeds.setAll(nodes);
    }

    private boolean isOwn(Node node) {
        return node == trouble || node == take || node == more;
    }

    private void menu() {
        var menu = new Menu();
        var document = room.document();
        if (document.isEmpty()) return;
        if (any(document)) {
            add(menu, "ledger.all", "", room.takes()::takeAll);
            add(menu, "ledger.next", "Alt+F8", () -> room.walking().step(1));
        }
        if (room.takes().canPutBack()) add(menu, "ledger.back", "", room.takes()::putBack);
        menu.divide();
        boolean all = room.watching().scope().all();
        add(
                menu,
                all ? "ledger.one" : "ledger.others",
                "Ctrl+Alt+V",
                () -> LedgerActions.others(room));
        menu.add(room.words("ledger.since", base()), () -> after(() -> LedgerActions.since(room)));
        add(menu, "ledger.why", "", () -> WhyPanel.open(room));
        room.hall().frame().overlay().below(menu, more.localToScene(more.getLayoutBounds()));
    }

    private boolean any(Optional<MeetingDocument> document) {
        return document.isPresent() && room.seen().filter(s -> !s.own().isEmpty()).isPresent();
    }

    private String base() {
        return room.at()
                .base()
                .map(document -> document.number().printed())
                .orElse(room.words("ledger.base"));
    }

    private void add(Menu menu, String key, String keys, Runnable run) {
        menu.add(room.words(key), keys, () -> after(run));
    }

    private void after(Runnable run) {
        room.hall().frame().overlay().close();
        run.run();
    }

    /// Where a panel about taking in stands.
    Node place() {
        return take.getScene() == null ? room.text() : take;
    }
}
