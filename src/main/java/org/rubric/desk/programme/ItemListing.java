package org.rubric.desk.programme;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.Listing;
import org.rubric.document.Contact;
import org.rubric.programme.WorkProgramme;

/// The items of the work programme as a table for the terminal or a file.
public final class ItemListing {
    private static final List<String> COLUMNS = List.of(Words.of("list.work-items").split("[|]"));

    private ItemListing() {}

    public static Listing of(WorkProgramme programme) {
        var rows = new ArrayList<List<String>>();
        for (var entry : programme.entries()) {
            var item = entry.item();
            var question = item.plan().question();
            rows.add(
                    List.of(
                            item.name(),
                            item.title(),
                            question.isEmpty() ? "" : "Q" + question,
                            item.state().words(),
                            item.plan().process().words(),
                            item.plan().target(),
                            String.join(
                                    ", ",
                                    item.plan().editors().stream().map(Contact::name).toList()),
                            entry.details().number()));
        }
        return new Listing(COLUMNS, rows);
    }
}
