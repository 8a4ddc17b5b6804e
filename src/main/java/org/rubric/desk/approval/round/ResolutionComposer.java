package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rubric.desk.meeting.ledger.Aim;
import org.rubric.document.Abstract;
import org.rubric.desk.reference.TableRow;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Traits;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Round;

/// Makes the record of the comments of a round with their resolution, by clause (procedures 4).
///
/// @param text as it is now
/// @param end of the round, ISO; empty: not known
/// @param me who makes it; without a name where nobody has said it
record ResolutionComposer(Document text, Round round, String end, Contact me) {
    /// Twips on a page turned by 90 degrees.
    private static final List<Integer> WIDTHS = List.of(700, 1700, 1500, 1300, 3500, 3000, 2870);

    Document compose() {
        var body = new ArrayList<Block>();
        body.add(paragraph(period()));
        body.add(paragraph(counts()));
        if (!round.remarks().isEmpty()) body.add(table());
        return Document.of(front(), body);
    }

    String title() {
        var name = text.front().identity().name();
        return Words.text("resolution.title", round.sort().words(), name);
    }

    private FrontMatter front() {
        var front = text.front();
        var identity = Identity.EMPTY.withTitle(title()).withKind(DocumentKind.TEMPORARY_DOCUMENT);
        var overview = new Abstract(List.of(paragraph(summary())), List.of(), List.of());
        var known = front.header();
        var header =
                new MeetingHeader(
                        Words.text("banner.td"),
                        round.document(),
                        sitting(known.sitting()),
                        known.source().isEmpty() ? Words.text("cover.editors") : known.source(),
                        known.purpose(),
                        known.liaison());
        return new FrontMatter(
                identity,
                FrontMatter.EMPTY.approval(),
                people(front.people()),
                overview,
                header,
                List.of());
    }

    /// It belongs to no meeting.
    private static MeetingHeader.Sitting sitting(MeetingHeader.Sitting known) {
        return new MeetingHeader.Sitting(
                known.studyPeriod(), known.studyGroup(), known.workingParty(), "N/A");
    }

    private People people(People known) {
        if (!known.contacts().isEmpty() || me.name().isBlank()) return known;
        return new People(List.of(me), known.questions(), known.workItem());
    }

    private String summary() {
        return Words.text(
                "resolution.summary", text.front().identity().name(), round.sort().words());
    }

    private String period() {
        return Words.text(
                end.isEmpty() ? "resolution.period" : "resolution.period.ended",
                round.sort().words(),
                round.announced(),
                end);
    }

    private String counts() {
        var sorts = Tally.sorts(round.remarks());
        var answers = Tally.answers(round.remarks());
        return answers.isEmpty() ? sorts : Words.text("resolution.counts", sorts, answers);
    }

    private Exhibit.Table table() {
        var places = Places.of(text);
        var rows = new ArrayList<Exhibit.Row>();
        rows.add(TableRow.of(true, Words.text("resolution.head").split("[|]")));
        for (var remark : sorted())
            rows.add(
                    TableRow.of(
                            false,
                            remark.number(),
                            remark.from(),
                            where(remark, places),
                            remark.about().sort().words(),
                            remark.comment(),
                            remark.proposed(),
                            resolution(remark, places)));
        var id = Id.fresh();
        var frame = new Exhibit.Table.Frame(WIDTHS, 1, Exhibit.Table.Use.UNCAPTIONED, true);
        var caption = Block.Line.of(id.part("caption"), "");
        return new Exhibit.Table(id, Traits.NONE, caption, frame, rows, List.of());
    }

    /// What is about the whole first, then in the order of the text, then what has no place.
    private List<Remark> sorted() {
        Map<Id, Integer> order = new HashMap<>();
        text.forEach(block -> order.putIfAbsent(block.id(), order.size()));
        var all = new ArrayList<>(round.remarks());
        all.sort(Comparator.comparingInt(each -> rank(each, order)));
        return all;
    }

    private static int rank(Remark remark, Map<Id, Integer> order) {
        var place = remark.about().place();
        if (place.isPresent()) return order.getOrDefault(place.get(), Integer.MAX_VALUE);
        return Places.whole(remark.about()) ? -1 : Integer.MAX_VALUE;
    }

    private static String where(Remark remark, Places places) {
        var typed = remark.about().clause();
        if (!typed.isBlank() && !Places.whole(typed)) return typed + meant(remark, places);
        return remark.about()
                .place()
                .map(places::words)
                .filter(w -> !w.isEmpty())
                .orElse(Words.text("resolution.general"));
    }

    /// Where a person found the comment to belong, unless that is what was typed.
    private static String meant(Remark remark, Places places) {
        var about = remark.about();
        if (about.whole()) return " (" + Places.WHOLE + ")";
        if (about.place().isEmpty() || places.find(about.clause()).equals(about.place())) return "";
        var words = places.words(about.place().get());
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private String resolution(Remark remark, Places places) {
        var said = remark.disposition();
        var words = new StringBuilder(capital(said.kind().words()));
        words.append(said.words().isBlank() ? "." : ". " + said.words());
        var clauses = new LinkedHashSet<String>();
        for (var edit : said.edits())
            Aim.clause(text, edit)
                    .map(places::words)
                    .filter(w -> !w.isEmpty())
                    .ifPresent(clauses::add);
        if (!clauses.isEmpty())
            words.append('\n').append(Words.text("resolution.changed", String.join("; ", clauses)));
        return words.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static Block paragraph(String words) {
        return Block.Paragraph.of(Id.fresh(), Inline.plain(words));
    }
}
