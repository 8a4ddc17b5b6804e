package org.rubric.workbench.approval;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.programme.Secretary;

/// What the rows of dates ask of the window. A day that is set is a step of the page.
record Around(Hall hall, PageSteps steps) implements Secretary.Around {

    @Override
    public void say(String sentence) {
        hall.say(sentence);
        try {
            var programme = hall.desk().programme();
            if (programme.last().filter(sentence::equals).isPresent())
                steps.did(sentence, programme);
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }

    @Override
    public void open(Id draft) {
        hall.atHand().write(draft);
    }

    @Override
    public void export(String title, Document document, Node beside) {
        hall.exporting().open(title, document, beside);
    }

    @Override
    public Path folder() {
        return hall.exporting().folder();
    }

    @Override
    public void wrote(Path file) {
        hall.say(file.toString());
    }
}
