package org.rubric.workbench.programme;

import java.io.IOException;
import javafx.scene.Node;
import org.rubric.desk.programme.ItemListing;
import org.rubric.desk.programme.Seed;
import org.rubric.desk.programme.TableFile;
import org.rubric.programme.form.Roadmap;
import org.rubric.workbench.Menu;

/// What can be made of the whole programme.
record ProgrammeMenu(Secretary secretary) {
    private static final String ROADMAP = "JCA-IoT and SC&C";

    void open(Node below) {
        var words = secretary.words();
        var menu = new Menu();
        menu.add(words.of("programme.roadmap.pdf"), () -> roadmap(below));
        menu.add(words.of("programme.roadmap.csv"), () -> roadmapTable(below));
        menu.add(words.of("programme.csv"), () -> table(below));
        menu.add(words.of("programme.seed"), this::seed);
        secretary.show(menu, below);
    }

    private void roadmap(Node below) {
        secretary.close();
        try {
            var catalogue = secretary.desk().catalogue();
            var activity =
                    catalogue.structure().coordination().stream()
                            .map(each -> each.name())
                            .filter(name -> name.startsWith("JCA-IoT"))
                            .findFirst()
                            .orElse(ROADMAP);
            var document = Roadmap.of(secretary.now()).document(catalogue.group(), activity);
            secretary
                    .around()
                    .export(
                            secretary.words().of("programme.roadmap.file", activity),
                            document,
                            below);
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
    }

    private void roadmapTable(Node below) {
        secretary.close();
        var rows = Roadmap.of(secretary.now()).rows();
        new Filing(secretary)
                .table(
                        secretary.words().of("programme.roadmap.rows"),
                        new TableFile(Roadmap.COLUMNS, rows),
                        below);
    }

    private void table(Node below) {
        secretary.close();
        var listing = ItemListing.of(secretary.now());
        new Filing(secretary)
                .table(
                        secretary.words().of("programme.rows"),
                        new TableFile(listing.columns(), listing.rows()),
                        below);
    }

    /// Takes from the meetings what the programme does not have yet.
    private void seed() {
        secretary.close();
        try {
            var seed = new Seed(secretary.desk().meetings());
            var before = secretary.now();
            if (seed.into(before).equals(before))
                secretary.around().say(secretary.words().of("programme.seed.none"));
            else secretary.change(secretary.words().of("programme.seeded"), seed::into);
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
    }
}
