package org.rubric.workbench.text.line;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.rubric.document.Media;

/// One picture or formula, in the line or by itself. Until it is painted it is an empty place; when
/// it cannot be painted it says why. A formula takes the colour of the text around it.
public final class PictureView extends Region {
    private static final double LEAST = 16;

    private final ImageView view = new ImageView();
    private final Text words = new Text();
    private final boolean tinted;
    private final String source;
    private final double most;
    private Pictures.Painted painted;
    private double width = LEAST;
    private double height = LEAST;

    /// @param most widest in pixels; wider pictures are made smaller
    /// @param arrived told when its size has become known
    PictureView(
            Pictures pictures,
            Pictures.Order order,
            Optional<Media> media,
            double most,
            Runnable arrived) {
        this.most = most;
        tinted = order.form() != Pictures.Order.Form.PICTURE;
        source = tinted ? order.content() : "";
        getStyleClass().add(tinted ? "formula" : "picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        words.setTextOrigin(VPos.TOP);
        getChildren().addAll(view, words);
        words.setManaged(false);
        view.setManaged(false);
        if (tinted) words.fillProperty().addListener((_, _, now) -> tint(now));
        if (order.width() > 0) {
            width = Math.min(most, order.width());
            if (order.height() > 0) height = order.height() * width / order.width();
        }
        pictures.now(order)
                .ifPresentOrElse(
                        this::take,
                        () ->
                                pictures.later(
                                        order,
                                        media,
                                        ready -> {
                                            take(ready);
                                            arrived.run();
                                        },
                                        reason -> {
                                            missing(reason);
                                            arrived.run();
                                        }));
    }

    private void take(Pictures.Painted ready) {
        painted = ready;
        double fit = Math.min(1, most / ready.width());
        width = ready.width() * fit;
        height = ready.height() * fit;
        view.setFitWidth(width);
        view.setFitHeight(height);
        if (tinted) tint(words.getFill());
        else view.setImage(image(ready.columns(), ready.rows(), ready.argb()));
        requestLayout();
    }

    /// A formula that cannot be set is shown as it was typed.
    private void missing(String reason) {
        words.getStyleClass().add(source.isBlank() ? "missing" : "latex-source");
        words.setText(source.isBlank() ? reason : source);
        setAccessibleHelp(reason);
        words.setWrappingWidth(Math.min(most, 480));
        width = words.getLayoutBounds().getWidth() + 16;
        height = words.getLayoutBounds().getHeight() + 8;
        words.relocate(8, 4);
        requestLayout();
    }

    private void tint(Paint paint) {
        if (painted == null || !(paint instanceof Color ink)) return;
        int rgb =
                (int) Math.round(ink.getRed() * 255) << 16
                        | (int) Math.round(ink.getGreen() * 255) << 8
                        | (int) Math.round(ink.getBlue() * 255);
        var argb = painted.argb().clone();
        for (int i = 0; i < argb.length; i++) argb[i] = argb[i] & 0xFF000000 | rgb;
        view.setImage(image(painted.columns(), painted.rows(), argb));
    }

    private static WritableImage image(int columns, int rows, int[] argb) {
        var image = new WritableImage(columns, rows);
        image.getPixelWriter()
                .setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), argb, 0, columns);
        return image;
    }

    @Override
    protected double computePrefWidth(double unused) {
        return width;
    }

    @Override
    protected double computePrefHeight(double unused) {
        return height;
    }

    @Override
    public double getBaselineOffset() {
        return painted == null ? height : painted.baseline() * height / painted.height();
    }
}
