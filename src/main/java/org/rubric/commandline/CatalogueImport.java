package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.Desk;
import org.rubric.desk.register.CatalogueJob;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Forms;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.Incoming;
import org.rubric.desk.register.Noun;
import org.rubric.desk.register.Plain;
import org.rubric.desk.register.Preview;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.TableJob;
import org.rubric.interchange.tables.Table;

/// `import --as catalogue`: what a table or a catalogue file would change, and then the change, all
/// of it or nothing.
///
/// @param register word of the form; empty: the one the table fits
/// @param dry only told, not done
record CatalogueImport(Desk desk, Console console, Optional<String> register, boolean dry) {

    /// @return the exit code: findings if a row is in trouble, for then nothing is taken
    int run(Path file) throws IOException, UsageException {
        var preview = preview(file, Incoming.of(file));
        for (var line : preview.lines()) tell(line);
        console.say(counts(preview));
        if (preview.count(Kind.TROUBLE) > 0) {
            console.tell("Nothing was changed: correct the rows above, or take them out.");
            return Exit.FINDINGS;
        }
        if (dry) console.say("Nothing was changed (--dry-run).");
        else if (preview.isEmpty(false)) console.say("Nothing was changed.");
        else apply(preview);
        return Exit.FINE;
    }

    private void apply(Preview preview) throws IOException {
        var said = preview.said("imported", false);
        desk.knowledge()
                .change(said, catalogue -> preview.after(catalogue, false), desk.author())
                .toCompletableFuture()
                .join();
        console.say(said + ".");
    }

    private Preview preview(Path file, Incoming incoming) throws IOException, UsageException {
        return switch (incoming) {
            case Incoming.Whole whole -> new CatalogueJob(whole.catalogue()).run(desk.catalogue());
            case Incoming.Rows rows -> {
                var form = form(file, rows.table());
                var columns = Guess.of(rows.table(), form);
                console.say(file.getFileName() + " as " + form.word() + ": " + said(rows, columns));
                yield compared(form, rows, columns);
            }
        };
    }

    private <C extends Card> Preview compared(Form<C> form, Incoming.Rows rows, Columns columns)
            throws IOException {
        var source = new Provenance(rows.name(), LocalDate.now().toString(), "");
        return new TableJob<>(rows.table(), columns, form, source).run(desk.catalogue());
    }

    private Form<? extends Card> form(Path file, Table table) throws IOException, UsageException {
        if (register.isPresent())
            return Forms.card(register.get())
                    .orElseThrow(
                            () ->
                                    new UsageException(
                                            "--register knows "
                                                    + String.join(", ", words())
                                                    + ", not "
                                                    + register.get()
                                                    + "."));
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".bib"))
            return Forms.card("recommendations").orElseThrow();
        return Guess.form(table)
                .orElseThrow(
                        () ->
                                new IOException(
                                        "No column says what the rows are about; name the register"
                                                + " with --register."));
    }

    static List<String> words() {
        return Forms.cards().stream().map(Form::word).toList();
    }

    private static String said(Incoming.Rows rows, Columns columns) {
        var all = new ArrayList<String>();
        for (int i = 0; i < columns.keys().size(); i++) {
            var key = columns.keys().get(i);
            var heading = columns.heading(rows.table(), i);
            var name = heading.isEmpty() ? "column " + (i + 1) : "\u201c" + heading + "\u201d";
            all.add(name + (key.isEmpty() ? " is not taken" : " is " + Plain.heading(key)));
        }
        return String.join(", ", all) + ".";
    }

    private void tell(Preview.Line line) {
        switch (line.kind()) {
            case NEW -> console.say("+ " + line.name() + title(line));
            case CHANGED -> {
                for (var one : line.differences())
                    console.say(
                            "~ "
                                    + line.name()
                                    + "  "
                                    + Plain.heading(one.key())
                                    + ": "
                                    + (one.before().isEmpty() ? "(not known)" : one.before())
                                    + " \u2192 "
                                    + one.after());
            }
            case TROUBLE -> console.say("! row " + line.row() + ": " + line.said());
            case SAME, GONE -> {}
        }
    }

    private static String title(Preview.Line line) {
        for (var one : line.differences()) if (one.key().equals("title")) return "  " + one.after();
        return "";
    }

    private static String counts(Preview preview) {
        return "%s: %d new, %d changed, %d as they were, %d not in the file, %s in trouble."
                .formatted(
                        Noun.of(preview.word(), preview.lines().size() - preview.count(Kind.GONE)),
                        preview.count(Kind.NEW),
                        preview.count(Kind.CHANGED),
                        preview.count(Kind.SAME),
                        preview.count(Kind.GONE),
                        preview.count(Kind.TROUBLE) == 1
                                ? "1 row"
                                : preview.count(Kind.TROUBLE) + " rows");
    }
}
