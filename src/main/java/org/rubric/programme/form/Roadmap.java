package org.rubric.programme.form;

import java.util.List;
import org.rubric.catalogue.StudyGroup;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.WorkProgramme;

/// The rows of the standards roadmap that a joint coordination activity keeps: what the group works
/// on and how far it is.
public record Roadmap(List<ProgrammeEntry> entries) {
    public static final List<String> COLUMNS = List.of(Words.text("roadmap.columns").split("[|]"));
    private static final List<Integer> WIDTHS = List.of(1300, 2000, 900, 2439, 1000, 900, 1100);

    public Roadmap {
        entries = List.copyOf(entries);
    }

    /// All items that are not given up.
    public static Roadmap of(WorkProgramme programme) {
        return new Roadmap(
                programme.entries().stream()
                        .filter(
                                each ->
                                        switch (each.state()) {
                                            case REJECTED, DISCONTINUED, DELETED -> false;
                                            default -> true;
                                        })
                        .toList());
    }

    /// The row of one item.
    public static List<String> row(ProgrammeEntry entry) {
        var item = entry.item();
        var number = entry.details().number();
        var question = item.plan().question();
        return List.of(
                number.isEmpty() ? item.name() : number,
                item.title(),
                question.isEmpty() ? "" : "Q" + question,
                entry.details().scope(),
                item.state().words(),
                item.plan().target(),
                String.join("; ", entry.relations().standards()));
    }

    public List<List<String>> rows() {
        return entries.stream().map(Roadmap::row).toList();
    }

    public Block block(Id id) {
        return Tables.headed(id, WIDTHS, COLUMNS, rows());
    }

    /// The rows as a document for the coordination activity of that name.
    public Document document(StudyGroup group, String activity) {
        var id = Id.of("roadmap");
        var posted =
                new Posted(
                        Words.text("roadmap.title", group.name()),
                        "",
                        group.name(),
                        Words.text("roadmap.lead", group.name(), activity));
        return posted.of(id, group, List.of(), List.of(block(id.part("table"))));
    }
}
