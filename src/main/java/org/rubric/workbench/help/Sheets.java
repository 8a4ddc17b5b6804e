package org.rubric.workbench.help;

import java.util.List;
import java.util.function.Consumer;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Product;
import org.rubric.desk.Subject;
import org.rubric.desk.guide.Guide;
import org.rubric.desk.guide.KeySheet;
import org.rubric.desk.guide.Keys;
import org.rubric.desk.guide.Topics;
import org.rubric.document.Document;
import org.rubric.typesetting.Look;
import org.rubric.workbench.Action;

import java.nio.file.Path;

/// The page of keys and the answers of help as files, made by the typesetter like any document.
public final class Sheets {
    private final Path folder;
    private final Consumer<ExportJob> write;

    /// @param folder where files are put
    /// @param write writes in the background and says where the file is
    public Sheets(Path folder, Consumer<ExportJob> write) {
        this.folder = folder;
        this.write = write;
    }

    public List<Action> actions() {
        return List.of(action("help.keys", this::keys), action("help.guide", this::guide));
    }

    private static Action action(String key, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), "", () -> true, run);
    }

    private void keys() {
        var sheet = KeySheet.of(Keys.shipped(), Product.version());
        write("Rubric_keys.pdf", sheet, Look.SHEET);
    }

    private void guide() {
        var guide = Guide.of(Topics.shipped(), Keys.shipped(), Product.version());
        write("Rubric_answers.pdf", guide, Look.GUIDE);
    }

    private void write(String name, Document document, Look look) {
        var subject = new Subject(name, document, List.of());
        write.accept(new ExportJob(subject, ExportJob.Format.PDF, folder.resolve(name), look));
    }
}
