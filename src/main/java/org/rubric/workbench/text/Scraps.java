package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Excerpt;
import org.rubric.editing.Runs;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.Piece;
import org.rubric.workbench.text.line.Passage;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Wording;

/// What was copied last. The clipboard gets plain words for everyone and a ticket; with the ticket
/// this program pastes what it kept: runs with their references, whole blocks with their tables.
final class Scraps {
    private static final DataFormat TICKET = ticketFormat();

    private Scrap kept = new Scrap("", Excerpt.EMPTY);

    /// @param excerpt runs of a selection inside one line, blocks of a longer one
    private record Scrap(String ticket, Excerpt excerpt) {}

    private static DataFormat ticketFormat() {
        var known = DataFormat.lookupMimeType("application/x-rubric-ticket");
        return known == null ? new DataFormat("application/x-rubric-ticket") : known;
    }

    /// Copies what lies between two places.
    void copy(Selecting.Ends ends, BlockFlow flow, Setting setting) {
        var wording = setting.wording();
        var document = setting.document();
        int first = flow.holding(ends.from().block());
        int last = flow.holding(ends.to().block());
        if (first < 0 || last < 0) return;
        var ticket = UUID.randomUUID().toString();
        var words = new StringBuilder();
        if (ends.from().block().equals(ends.to().block())) {
            var line = line(flow.pieces().get(first).block(), ends.from().block());
            var runs = Runs.slice(line.runs(), ends.from().offset(), ends.to().offset());
            words.append(words(runs, wording));
            kept = new Scrap(ticket, Excerpt.of(document, runs));
        } else {
            var blocks = new ArrayList<Block>();
            for (int i = first; i <= last; i++) {
                var piece = flow.pieces().get(i);
                if (piece.generated()) continue;
                var block = cut(piece, ends);
                blocks.add(block);
                if (!words.isEmpty()) words.append('\n');
                var number = wording.standing(piece.owner());
                if (!number.isEmpty()) words.append(number).append('\t');
                words.append(words(block, wording));
            }
            kept = new Scrap(ticket, Excerpt.ofBlocks(document, blocks));
        }
        var content = new ClipboardContent();
        content.putString(words.toString());
        content.put(TICKET, ticket);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Block line(Block block, Id wanted) {
        if (block.id().equals(wanted)) return block;
        var found = new ArrayList<Block>();
        block.forEach(
                part -> {
                    if (part.id().equals(wanted)) found.add(part);
                });
        return found.isEmpty() ? block : found.getFirst();
    }

    /// A block at an end of the selection is cut there; a title becomes a paragraph.
    private static Block cut(Piece piece, Selecting.Ends ends) {
        var block = piece.block();
        if (block instanceof Block.Line line)
            block =
                    new Block.Paragraph(
                            line.id(),
                            Traits.NONE,
                            piece.role() == Piece.Role.TITLE
                                    ? Block.Paragraph.Role.BOLD_TITLE
                                    : Block.Paragraph.Role.BODY,
                            line.runs());
        if (!block.parts().isEmpty() || block.runs().isEmpty()) return block;
        int from = block.id().equals(ends.from().block()) ? ends.from().offset() : 0;
        int end = Inline.length(block.runs());
        int to = block.id().equals(ends.to().block()) ? ends.to().offset() : end;
        return from == 0 && to == end ? block : block.withRuns(Runs.slice(block.runs(), from, to));
    }

    private static String words(List<Inline> runs, Wording wording) {
        return Passage.of(runs, wording).text().replace('\u00A0', ' ').replace("\uFFFC", "");
    }

    /// Tables as other programs paste them: cells parted by tabs.
    private static String words(Block block, Wording wording) {
        var parts = block.parts();
        if (parts.isEmpty()) return words(block.runs(), wording);
        var joint = block instanceof Exhibit.Row ? "\t" : block instanceof Exhibit ? "\n" : " ";
        var words = new ArrayList<String>();
        for (var part : parts) {
            var inner = words(part, wording);
            if (!inner.isEmpty() || block instanceof Exhibit.Row) words.add(inner);
        }
        return String.join(joint, words);
    }

    /// The command that pastes what lies on the clipboard; empty when there is nothing to paste.
    Optional<Command> paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (!kept.ticket.isEmpty() && kept.ticket.equals(clipboard.getContent(TICKET)))
            return Optional.of(kept.excerpt.pasting());
        return plain();
    }

    /// The same with the words alone.
    Optional<Command> plain() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(words -> !words.isEmpty())
                .map(Commands::pastePlain);
    }
}
