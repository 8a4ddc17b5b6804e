package org.rubric.desk.approval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Title;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.editing.Command;
import org.rubric.editing.OpenText;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.exhibit.Figures;
import org.rubric.rules.Spot;

/// The sample draft as it comes out of its meeting, with nine things planted that a text for
/// consent must not have: open brackets, a note of the editor, "tbd", a short summary, a figure
/// without description, an unlisted abbreviation, a text of the IETF without A.5 answers, an older
/// edition, a heading typed as plain text.
public final class Planted {
    public static final Id OPEN = Id.of("planted-open");
    public static final Id NOTE = Id.of("planted-note");
    public static final Id HEADING = Id.of("planted-heading");
    public static final Id RFC = Id.of("planted-rfc");
    private Snapshot now = Snapshot.of(Sample.draft());

    private Planted() {}

    /// What the sample has wrong of its own is mended first.
    public static Document document() {
        var planted = new Planted();
        planted.mended();
        planted.planted();
        return planted.now.document();
    }

    /// A store whose catalogue knows a newer Y.4000 than the draft lists.
    public static void newer(Desk desk) throws IOException {
        desk.knowledge().change("Y.4000 of 2026", Planted::newer, "me");
    }

    private static Catalogue newer(Catalogue catalogue) {
        var texts = new ArrayList<>(catalogue.texts().recommendations());
        texts.add(
                new Recommendation(
                        Designation.parse("ITU-T Y.4000").orElseThrow(),
                        Title.of("Overview of the Internet of things"),
                        "",
                        Recommendation.Standing.of("2026-02", "2", "in force"),
                        List.of(),
                        Provenance.UNKNOWN));
        var all = catalogue.texts();
        return new Catalogue(
                catalogue.group(),
                new Catalogue.Texts(texts, all.blocks(), all.resolutions(), all.terms()),
                catalogue.structure(),
                catalogue.people(),
                catalogue.directory());
    }

    private void mended() {
        take(Spot.of(now.document(), Id.of("ref-ITU-T-Y.4101")).orElseThrow().remove());
        reword("general/p3", "must change", "is required to change");
    }

    private void planted() {
        bracket();
        var note =
                new Block.EditorsNote(
                        NOTE, Traits.NONE, Inline.plain("Contributions are invited on storage."));
        after("reporting/p5", note);
        reword("reporting/p2", "72 hours", "tbd hours");
        perform(Figures.describe(Id.of("architecture/panel"), ""));
        reword("reporting/p6", "Clocks of", "PTP clocks of");
        rfc();
        after("reporting/p8", Block.Paragraph.of(HEADING, Inline.plain("Shared gateways")));
    }

    private void bracket() {
        var line = line("general/p2");
        int at = Runs.steps(line.runs()).indexOf("ten minutes");
        var ten =
                new Selection.Text(
                        new org.rubric.document.Position(line.id(), at),
                        new org.rubric.document.Position(line.id(), at + 3));
        now = now.after(OpenText.mark(OPEN).on(now, ten).orElseThrow().steps());
    }

    private void rfc() {
        var words =
                "IETF RFC 8259 (2017), The JavaScript Object Notation (JSON) data interchange format.";
        var line = Block.Line.of(RFC.part("entry"), Inline.plain(words));
        after("ref-IEC-60529", new Block.Reference(RFC, Traits.NONE, "IETF RFC 8259", line));
        var cites = line("reporting/p7");
        var runs = new ArrayList<>(cites.runs());
        runs.add(new Inline.Text(" They follow ", Marks.NONE));
        runs.add(new Inline.Citation(RFC, "", "[IETF RFC 8259]", Marks.NONE));
        runs.add(new Inline.Text(".", Marks.NONE));
        take(Step.Retype.of(cites, runs));
    }

    private void reword(String id, String from, String to) {
        var line = line(id);
        var text = Runs.steps(line.runs());
        int at = text.indexOf(from);
        if (at < 0) throw new AssertionError(from + " is not in " + text);
        var rest = Runs.remove(line.runs(), at, at + from.length());
        take(Step.Retype.of(line, Runs.insert(rest, at, Inline.plain(to))));
    }

    private void after(String id, Block added) {
        var spot = Spot.of(now.document(), Id.of(id)).orElseThrow();
        take(new Spot(spot.parent(), spot.at() + 1).insert(List.of(added)));
    }

    private void perform(Command command) {
        now = now.after(command.on(now, new Selection.None()).orElseThrow().steps());
    }

    private Block line(String id) {
        return now.document().find(Id.of(id)).orElseThrow();
    }

    private void take(Step step) {
        now = now.after(List.of(step));
    }
}
