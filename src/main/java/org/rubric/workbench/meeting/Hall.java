package org.rubric.workbench.meeting;

import java.util.concurrent.Executor;
import org.rubric.desk.Desk;
import org.rubric.workbench.Words;
import org.rubric.workbench.export.Exporting;
import org.rubric.workbench.write.WritePlace;

/// What the sides of a meeting are made with.
///
/// @param background for what takes time; answers come back by `Platform.runLater`
/// @param atHand the one document at hand, for all sides
public record Hall(
        Words words,
        Desk desk,
        WritePlace.Frame frame,
        Executor background,
        Exporting exporting,
        AtHand atHand) {

    /// Says something in the bottom line.
    public void say(String sentence) {
        frame.bottom().say(sentence);
    }
}
