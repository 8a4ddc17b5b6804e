package org.rubric.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.rubric.workbench.rehearsal.FirstRow;

/// What any window dressed like ours costs: a frame of the same size in AtlantaFX's theme with one
/// row of a list in it, ended the moment the row is painted.
public final class EmptyFrame {
    private EmptyFrame() {}

    /// @param words any: close in order, so that a start-up cache is written
    public static void main(String[] words) throws InterruptedException {
        Platform.startup(EmptyFrame::show);
        FirstRow.await(
                () -> {
                    if (words.length == 0) Runtime.getRuntime().halt(0);
                    Platform.exit();
                });
    }

    private static void show() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var list = new ListView<String>();
        list.getItems().add("row");
        var stage = new Stage();
        stage.setScene(new Scene(new BorderPane(list), 1440, 900));
        stage.show();
    }
}
