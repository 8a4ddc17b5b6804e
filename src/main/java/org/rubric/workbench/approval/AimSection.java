package org.rubric.workbench.approval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Judged;
import org.rubric.workbench.Words;

/// The decision that is aimed at, why by that process, and who said that the text is ready.
record AimSection(Words words, ApprovalRecord record, Optional<Preparing> preparing) {

    Node content() {
        var aim = record.aim();
        var section = SidePane.section(words, "ready.decision");
        var what = new Label(words.of("ready.aim", aim.process().decision(), aim.meeting()));
        what.setWrapText(true);
        var days =
                aim.start().equals(aim.end())
                        ? aim.start().toString()
                        : aim.start() + " \u2013 " + aim.end();
        section.getChildren().addAll(what, new Label(days));
        if (!aim.reason().isEmpty()) section.getChildren().add(why(aim.reason()));
        record.judged().declared().ifPresent(said -> section.getChildren().add(told(said)));
        var change = new Hyperlink(words.of("ready.aim.change"));
        change.getStyleClass().add("check-deed");
        change.setOnAction(_ -> preparing.ifPresent(p -> p.ask(record.draft(), change)));
        section.getChildren().add(change);
        return section;
    }

    private static Label why(String reason) {
        var why = new Label(reason);
        why.setWrapText(true);
        why.getStyleClass().addAll("secondary", "second-line");
        return why;
    }

    private Label told(Judged.Declared said) {
        var day = LocalDate.ofInstant(said.when(), ZoneId.systemDefault());
        var label = new Label(words.of("ready.declared.by", said.by(), day));
        label.setWrapText(true);
        label.getStyleClass().add("strong");
        return label;
    }
}
