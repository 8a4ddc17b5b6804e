package org.rubric.workbench.text.line;

import java.util.Optional;
import org.rubric.document.Image;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.typesetting.line.FormulaWords;

/// Makes views of pictures and formulas, whatever they are known by.
public final class Embedded {
    private Embedded() {}

    public static PictureView picture(
            Image image, Optional<Media> media, Pictures pictures, double most, Runnable arrived) {
        var order =
                media.map(file -> Pictures.order(image, file))
                        .orElseGet(
                                () ->
                                        new Pictures.Order(
                                                "missing " + image.media(),
                                                Pictures.Order.Form.PICTURE,
                                                0,
                                                0));
        var view = new PictureView(pictures, order, media, most, arrived);
        view.setAccessibleText(image.alternative());
        return view;
    }

    /// A formula from its LaTeX; one that was only kept as a picture is shown as that.
    public static PictureView formula(
            Maths maths, Setting setting, boolean inline, double most, Runnable arrived) {
        if (maths.latex().isEmpty() && maths.preview().isPresent()) {
            var image = maths.preview().get();
            var media = Optional.ofNullable(setting.document().media().get(image.media()));
            return picture(image, media, setting.pictures(), most, arrived);
        }
        var order = Pictures.order(maths, inline);
        var view = new PictureView(setting.pictures(), order, Optional.empty(), most, arrived);
        view.setAccessibleText(FormulaWords.of(maths.latex()));
        return view;
    }
}
