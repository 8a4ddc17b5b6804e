package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Myself;
import org.rubric.interchange.tables.CommaSeparated;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;

/// What holds for every form.
class FormsTest {
    private static final List<Form<?>> ALL = all();

    private static List<Form<?>> all() {
        var all = new ArrayList<Form<?>>(Forms.cards());
        all.addAll(Forms.facts());
        all.add(DocumentTable.FORM);
        all.add(ParticipantTable.FORM);
        all.add(WorkItemTable.FORM);
        all.add(MyForm.item(Myself.NOBODY).form());
        return all;
    }

    @Test
    void everyFactHasWords() {
        var messages = ResourceBundle.getBundle("messages.workbench", Locale.ENGLISH);
        for (var form : Forms.cards())
            for (var fact : form.facts())
                assertTrue(messages.containsKey("fact." + fact.key()), fact.key());
        for (var form : Forms.facts())
            for (var fact : form.facts())
                assertTrue(messages.containsKey("fact." + fact.key()), fact.key());
    }

    @Test
    void everyFactIsNamedOnceAndTheFirstIsShown() {
        for (var form : ALL) {
            var keys = new HashSet<String>();
            for (var fact : form.facts()) assertTrue(keys.add(fact.key()), form.word());
            assertTrue(form.naming().shown(), form.word());
        }
    }

    /// Writing into a field what stands there changes nothing.
    @Test
    void whatIsSaidAgainIsNoChange() {
        for (var form : Forms.cards()) said(form, Sample.catalogue());
        for (var form : Forms.facts()) said(form, Sample.catalogue());
    }

    private static <T> void said(Form<T> form, Catalogue catalogue) {
        var items = Item.of(form, catalogue);
        for (var item : items)
            for (var fact : form.shown()) {
                var words = fact.get().apply(item.thing());
                assertEquals(
                        item.thing(),
                        form.with(item.thing(), fact.key(), words),
                        form.word() + " " + fact.key() + " " + words);
            }
    }

    @Test
    void aThingGoesInAndOutOfTheCatalogue() {
        for (var form : Forms.cards()) inAndOut(form);
        for (var form : Forms.facts().subList(1, Forms.facts().size())) inAndOut(form);
    }

    private static <T> void inAndOut(Form<T> form) {
        var name =
                switch (form.word()) {
                    case "recommendations" -> "ITU-T X.9999";
                    case "resolutions" -> "Resolution 9999";
                    case "questions" -> "Q99/20";
                    case "working-parties" -> "WP9/20";
                    case "mailing-lists" -> "nobody@lists.example";
                    default -> "Something new";
                };
        var before = Sample.catalogue();
        var item = new Item<>(form, form.blank().apply(name));
        var with = item.instead(Optional.empty(), before);
        assertFalse(with.equals(before), form.word());
        assertEquals(before, item.gone(with), form.word());
        var sentence =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> item.instead(Optional.empty(), with))
                        .getMessage();
        assertTrue(sentence.endsWith("is there already."), sentence);
    }

    @Test
    void nothingIsCalledNothing() {
        for (var form : ALL)
            if (!form.word().equals("study-group"))
                assertThrows(
                        IllegalArgumentException.class, () -> form.blank().apply(""), form.word());
    }

    /// Columns in any order, under the words of their facts, are found again.
    @Test
    void columnsAreFoundInAnyOrder() throws IOException {
        var random = new Random(5);
        for (var form : Forms.cards()) if (!form.word().equals("terms")) shuffled(form, random);
    }

    private static <C extends Card> void shuffled(Form<C> form, Random random) throws IOException {
        for (int run = 0; run < 10; run++) {
            var facts = new ArrayList<>(form.shown());
            facts.removeIf(fact -> fact.key().equals("roles"));
            Collections.shuffle(facts, random);
            var keys = facts.stream().map(Fact::key).toList();
            var rows = new ArrayList<List<String>>();
            for (var item : Item.of(form, Sample.catalogue()))
                rows.add(keys.stream().map(item::value).toList());
            var headings = keys.stream().map(Plain::heading).toList();
            var table = TableFiles.table("", CommaSeparated.write(headings, rows));
            assertEquals(new Columns(true, keys), Guess.of(table, form), form.word());
        }
    }

    /// Applied once, a table has nothing more to say; and nothing but the put cards has changed.
    @Test
    void applyingTwiceIsApplyingOnce() throws IOException {
        var random = new Random(9);
        for (int run = 0; run < 40; run++) {
            var words = new StringBuilder("Number,Title,Date,Status\n");
            for (int i = 0; i < 30; i++)
                words.append("Y.")
                        .append(4200 + random.nextInt(40))
                        .append(random.nextInt(5) == 0 ? "oops" : "")
                        .append(",Title ")
                        .append(random.nextInt(3))
                        .append(random.nextBoolean() ? ",2020" : ",")
                        .append(random.nextBoolean() ? ",In force\n" : ",\n");
            var table = TableFiles.table("", words.toString());
            var before = Sample.catalogue();
            var after = preview(table, before).after(before, false);
            var again = preview(table, after);
            assertEquals(0, again.taken(), words.toString());
            assertEquals(after, again.after(after, false));
            assertEquals(before.people(), after.people());
            assertTrue(
                    after.texts().recommendations().size()
                            >= before.texts().recommendations().size());
        }
    }

    private static Preview preview(Table table, Catalogue catalogue) {
        var form = RecommendationForm.FORM;
        return new TableJob<>(table, Guess.of(table, form), form, Provenance.of("test"))
                .run(catalogue);
    }

    @Test
    void whatIsUnknownStaysEmpty() {
        var blank = RecommendationForm.FORM.blank().apply("Y.4000");
        var item = new Item<>(RecommendationForm.FORM, blank);
        for (var line : item.lines())
            if (!line.key().equals("designation")) assertEquals("", line.value(), line.key());
        assertEquals(Optional.of(Provenance.UNKNOWN), item.source());
    }

    @Test
    void officesOfAGroupAreFound() {
        var officers = Grouping.officers("SG20", Sample.catalogue());
        assertEquals("Chair", officers.getFirst().role().title());
        assertTrue(officers.size() > 5);
        assertEquals(List.of(), Grouping.officers("SG99", Sample.catalogue()));
    }
}
