package org.rubric.desk;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.desk.register.Plain;
import org.rubric.desk.programme.ItemListing;
import org.rubric.desk.register.Roles;
import org.rubric.document.wording.Wording;

/// The registers of the store as tables.
final class Registers {
    private static final Wording WORDS = Wording.in("desk");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Desk desk;

    Registers(Desk desk) {
        this.desk = desk;
    }

    Listing list(Register register) throws IOException {
        return switch (register) {
            case DRAFTS -> drafts();
            case MEETINGS -> meetings();
            case RECOMMENDATIONS -> recommendations(desk.catalogue());
            case RESOLUTIONS -> resolutions(desk.catalogue());
            case QUESTIONS -> questions(desk.catalogue());
            case PEOPLE -> people(desk.catalogue());
            case TERMS -> terms();
            case STUDY_GROUP,
                    WORKING_PARTIES,
                    REGIONAL_GROUPS,
                    COORDINATION,
                    MAILING_LISTS,
                    TOPICS ->
                    Plain.list(register.word(), desk.catalogue());
            case WORK_ITEMS -> workItems();
        };
    }

    private Listing drafts() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var draft : desk.repository().drafts())
            rows.add(
                    List.of(
                            draft.name(),
                            draft.title(),
                            draft.question().isEmpty() ? "" : "Q" + draft.question(),
                            desk.standing(draft),
                            TIME.format(
                                    draft.standing()
                                            .changed()
                                            .truncatedTo(ChronoUnit.MINUTES)
                                            .atZone(ZoneId.systemDefault()))));
        return new Listing(columns("drafts"), rows);
    }

    private Listing meetings() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var meeting : desk.meetings())
            rows.add(
                    List.of(
                            meeting.title(),
                            Integer.toString(meeting.documents().size()),
                            Integer.toString(meeting.open().size())));
        return new Listing(columns("meetings"), rows);
    }

    private static Listing recommendations(Catalogue catalogue) {
        var rows = new ArrayList<List<String>>();
        for (var text : catalogue.texts().recommendations())
            rows.add(
                    List.of(
                            text.name(),
                            text.title().words(),
                            text.standing().date(),
                            text.standing().status()));
        return new Listing(columns("recommendations"), rows);
    }

    private static Listing resolutions(Catalogue catalogue) {
        var rows = new ArrayList<List<String>>();
        for (var resolution : catalogue.texts().resolutions())
            rows.add(List.of(resolution.name(), resolution.title().words(), resolution.status()));
        return new Listing(columns("resolutions"), rows);
    }

    private static Listing questions(Catalogue catalogue) {
        var rows = new ArrayList<List<String>>();
        for (var question : catalogue.structure().questions())
            rows.add(List.of(question.name(), question.title().words(), question.mailingList()));
        return new Listing(columns("questions"), rows);
    }

    private static Listing people(Catalogue catalogue) {
        var rows = new ArrayList<List<String>>();
        for (var person : catalogue.people())
            rows.add(
                    List.of(
                            person.name(),
                            person.contact().organization(),
                            person.contact().country(),
                            roles(person)));
        return new Listing(columns("people"), rows);
    }

    private static List<String> columns(String register) {
        return List.of(WORDS.of("list." + register).split("[|]"));
    }

    private static String roles(Person person) {
        var roles = new ArrayList<String>();
        for (var role : person.roles()) roles.add(Roles.words(role));
        return String.join("; ", roles);
    }

    /// Those of the drafts, too, once they are known.
    private Listing terms() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var term : desk.widened().texts().terms())
            rows.add(List.of(term.name(), term.definition(), term.source(), term.locator()));
        return new Listing(columns("terms"), rows);
    }

    private Listing workItems() throws IOException {
        return ItemListing.of(desk.programme().now());
    }
}
