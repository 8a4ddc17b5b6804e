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
import org.rubric.desk.knowledge.Awaited;
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
import org.rubric.document.wording.Wording;
import org.rubric.interchange.tables.Table;

/// `import --as catalogue`: what a table or a catalogue file would change, and then the change, all
/// of it or nothing.
///
/// @param register word of the form; empty: the one the table fits
/// @param dry only told, not done
record CatalogueImport(Desk desk, Console console, Optional<String> register, boolean dry) {
    private static final Wording WORDS = Wording.in("commandline");

    /// @return the exit code: findings if a row is in trouble, for then nothing is taken
    int run(Path file) throws IOException, UsageException {
        var preview = preview(file, Incoming.of(file));
        for (var line : preview.lines()) tell(line);
        console.say(counts(preview));
        if (preview.count(Kind.TROUBLE) > 0) {
            console.tell(WORDS.of("import.trouble"));
            return Exit.FINDINGS;
        }
        if (dry) console.say(WORDS.of("import.dry"));
        else if (preview.isEmpty(false)) console.say(WORDS.of("import.nothing"));
        else apply(preview);
        return Exit.FINE;
    }

    private void apply(Preview preview) throws IOException {
        var said = preview.said("imported", false);
        Awaited.of(desk.knowledge().change(said, now -> preview.after(now, false), desk.author()));
        console.say(WORDS.of("import.applied", said));
    }

    private Preview preview(Path file, Incoming incoming) throws IOException, UsageException {
        return switch (incoming) {
            case Incoming.Whole whole -> new CatalogueJob(whole.catalogue()).run(desk.catalogue());
            case Incoming.Rows rows -> {
                var form = form(file, rows.table());
                var columns = Guess.of(rows.table(), form);
                console.say(
                        WORDS.of(
                                "import.understood",
                                file.getFileName(),
                                form.word(),
                                said(rows, columns)));
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
                                            WORDS.of(
                                                    "import.register.unknown",
                                                    String.join(", ", words()),
                                                    register.get())));
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".bib"))
            return Forms.card("recommendations").orElseThrow();
        return Guess.form(table)
                .orElseThrow(() -> new IOException(WORDS.of("import.register.unnamed")));
    }

    static List<String> words() {
        return Forms.cards().stream().map(Form::word).toList();
    }

    private static String said(Incoming.Rows rows, Columns columns) {
        var all = new ArrayList<String>();
        for (int i = 0; i < columns.keys().size(); i++) {
            var key = columns.keys().get(i);
            var heading = columns.heading(rows.table(), i);
            all.add(taken(key, heading, i + 1));
        }
        return WORDS.of("import.columns", WORDS.list(all));
    }

    private static String taken(String key, String heading, int number) {
        var column =
                heading.isEmpty()
                        ? WORDS.of("import.column", number)
                        : WORDS.of("import.column.named", heading);
        return key.isEmpty()
                ? WORDS.of("import.column.left", column)
                : WORDS.of("import.column.taken", column, Plain.heading(key));
    }

    private void tell(Preview.Line line) {
        switch (line.kind()) {
            case NEW -> console.say("+ " + line.name() + title(line));
            case CHANGED -> {
                for (var one : line.differences())
                    console.say(
                            WORDS.of(
                                    "import.changed",
                                    line.name(),
                                    Plain.heading(one.key()),
                                    one.before().isEmpty()
                                            ? WORDS.of("import.before.none")
                                            : one.before(),
                                    one.after()));
            }
            case TROUBLE ->
                    console.say(WORDS.of("import.row", String.valueOf(line.row()), line.said()));
            case SAME, GONE -> {}
        }
    }

    private static String title(Preview.Line line) {
        for (var one : line.differences()) if (one.key().equals("title")) return "  " + one.after();
        return "";
    }

    private static String counts(Preview preview) {
        return WORDS.of(
                "import.counts",
                Noun.of(preview.word(), preview.lines().size() - preview.count(Kind.GONE)),
                preview.count(Kind.NEW),
                preview.count(Kind.CHANGED),
                preview.count(Kind.SAME),
                preview.count(Kind.GONE),
                preview.count(Kind.TROUBLE));
    }
}
