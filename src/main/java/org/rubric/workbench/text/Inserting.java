package org.rubric.workbench.text;

import java.util.function.Consumer;
import org.rubric.document.Media;
import org.rubric.editing.exhibit.Figures;
import org.rubric.workbench.text.line.Pictures;

/// Figures, formulas, footnotes and the like come into the text here.
public final class Inserting {
    private final DocumentView view;
    private final Pictures pictures;
    private Consumer<String> told = _ -> {};

    Inserting(DocumentView view, Pictures pictures) {
        this.view = view;
        this.pictures = pictures;
    }

    /// Hears in one sentence why something could not come in.
    public void onTold(Consumer<String> listener) {
        told = listener;
    }

    void takePicture(Media media, String name) {
        pictures.examine(media, () -> insert(media, name), told);
    }

    private void insert(Media media, String name) {
        if (!view.perform(Figures.insert(media, name))) told.accept(view.say("figure.not"));
    }
}
