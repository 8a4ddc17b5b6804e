package org.rubric.workbench.write;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.DocumentKind;
import org.rubric.typesetting.Look;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// In which look the pages of the draft are shown: as it is usually posted, until another is
/// chosen. That holds for every draft that has such a look, as long as the window is open.
final class LookButton extends Button {
    private final Words words;
    private final Overlay overlay;
    private Runnable chosen = () -> {};
    private DocumentKind kind = DocumentKind.OTHER;
    private volatile String wanted = "";

    LookButton(Words words, Overlay overlay) {
        this.words = words;
        this.overlay = overlay;
        setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("flat", "heading-button");
        setTooltip(new Tooltip(words.of("page.look.tip")));
        setOnAction(_ -> offer());
        shown(kind);
    }

    /// Tells that another look was chosen.
    void onChosen(Runnable told) {
        chosen = told;
    }

    /// The look of a document of that kind; on any thread.
    Look look(DocumentKind document) {
        for (var look : Look.offered(document)) if (look.name().equals(wanted)) return look;
        return Look.usual(document);
    }

    /// A draft of that kind is shown.
    void shown(DocumentKind now) {
        kind = now;
        setText(name(look(now)));
        boolean several = Look.offered(now).size() > 1;
        setVisible(several);
        setManaged(several);
    }

    private String name(Look look) {
        return words.of("pdf.look." + look.name());
    }

    private void offer() {
        var menu = new Menu();
        for (var look : Look.offered(kind))
            menu.add(
                    name(look),
                    () -> {
                        overlay.close();
                        choose(look);
                    });
        overlay.below(menu, localToScene(getLayoutBounds()));
    }

    /// Shows the pages in that look from now on.
    void choose(Look look) {
        if (look.name().equals(look(kind).name())) return;
        wanted = look.name();
        shown(kind);
        chosen.run();
    }
}
