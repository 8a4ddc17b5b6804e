package org.rubric.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;

/// Where somebody asks: what the keyboard is in, from the inside out, by the names of the styles
/// that the window gives to its parts; in the text, before that, what the caret is in.
public final class Whereabouts {
    private Whereabouts() {}

    /// @param focus what has the keyboard
    /// @param session the draft that is open
    public static List<String> of(Optional<Node> focus, Optional<Session> session) {
        var all = new ArrayList<String>();
        for (var node = focus.orElse(null); node != null; node = node.getParent()) {
            var styles = node.getStyleClass();
            if (styles.contains("document-view")) session.ifPresent(now -> all.addAll(kinds(now)));
            all.addAll(styles);
        }
        return all;
    }

    private static List<String> kinds(Session session) {
        if (!(session.selection() instanceof Selection.Text text)) return List.of();
        var kinds = new ArrayList<String>();
        var document = session.snapshot().document();
        chain(document, text.caret().block(), kinds);
        return kinds;
    }

    /// From the block with the caret outwards; what is not in the body stands before it.
    private static void chain(Document document, Id wanted, List<String> kinds) {
        var way = document.way(wanted);
        if (way.isEmpty()) {
            kinds.add("front");
            return;
        }
        var blocks = document.body();
        for (int step : way.get()) {
            Block block = blocks.get(step);
            kinds.addFirst(block.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            blocks = block.parts();
        }
        if (kinds.size() > 1 && kinds.get(0).equals("line") && kinds.get(1).equals("clause"))
            kinds.set(0, "title");
    }
}
