package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.desk.approval.post.Decision;
import org.rubric.desk.approval.post.FinalJob;
import org.rubric.desk.approval.post.FinalText;
import org.rubric.desk.approval.post.Taken;
import org.rubric.desk.knowledge.Kept;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Papers;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.mail.SystemOpener;

/// Makes the final text for TSB behind the window, and hands its message to the mail program.
record Sending(FilesRoom room) {

    void ask(Node below) {
        room.record()
                .filter(record -> record.now().decided().isPresent())
                .ifPresent(
                        record ->
                                room.post()
                                        .behind(
                                                () -> choices(record.now()),
                                                texts -> ask(record, texts, below)));
    }

    /// Which texts there are, and all that the panel tells.
    record Choices(
            FinalText source,
            FinalText.Texts texts,
            Decision decision,
            String group,
            String secretariat) {}

    private Choices choices(ApprovalRecord record) throws IOException {
        var source = new FinalText(room.desk(), record);
        var group = room.desk().catalogue().group();
        return new Choices(
                source,
                source.texts(),
                Taken.of(room.desk(), record),
                group.name(),
                group.secretariat());
    }

    private void ask(Kept<ApprovalRecord> record, Choices choices, Node below) {
        var panel = new FinalPanel(room, record.now(), choices, chosen -> make(record, chosen));
        room.post().show(panel, below);
    }

    private void make(Kept<ApprovalRecord> record, FinalPanel.Chosen chosen) {
        room.say(room.post().word("files.writing"));
        room.hall()
                .making(
                        room.word("send.what"),
                        room.post().word("files.cancelled"),
                        progress -> chosen.job().get().run(room.desk(), progress),
                        made -> made(record, chosen, made));
    }

    private void made(Kept<ApprovalRecord> record, FinalPanel.Chosen chosen, FinalJob.Made made) {
        var sent = new Papers.Sent(LocalDate.now(), chosen.to(), chosen.text());
        var said = room.word("send.made", room.name());
        record.change(
                said,
                now -> now.withPapers(now.papers().withSent(Optional.of(sent))),
                room.desk().author());
        room.steps().tell(said, record);
        boolean taken = new SystemOpener().test(made.mail().toString());
        var key = !taken ? "send.noprogram" : made.whole() ? "send.opened" : "send.large";
        var folder = made.mail().getParent();
        var words = room.hall().words();
        var show = new BottomLine.Deed(words.of("pdf.show"), () -> room.hall().open(folder));
        var undo = new BottomLine.Deed(words.of("undo"), room.steps()::undo);
        room.hall()
                .frame()
                .bottom()
                .wrote(room.word(key, made.mail().getFileName(), folder), List.of(show, undo));
    }
}
