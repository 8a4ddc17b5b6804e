package org.rubric.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.document.Contact;
import org.rubric.document.DocumentKind;
import org.rubric.programme.ApprovalCase.Event;

class ItemFieldTest {

    /// What is typed into a field is read there again and changes no other.
    @Test
    void everyFieldHoldsWhatIsTyped() {
        var before = entry("Y.x");
        for (var field : ItemField.values()) {
            var typed = sample(field);
            var after = field.write(before, typed);
            if (field == ItemField.STATUS) {
                assertSame(before, after);
                continue;
            }
            assertEquals(typed, field.read(after), field.words());
            for (var other : ItemField.values())
                if (other != field)
                    assertEquals(other.read(before), other.read(after), field + " and " + other);
        }
    }

    @Test
    void wordsThatAreNoValueChangeNothing() {
        var entry = entry("Y.x");
        assertSame(entry, ItemField.NAME.write(entry, "  "));
        assertSame(entry, ItemField.KIND.write(entry, "Novel"));
        assertSame(entry, ItemField.PROCESS.write(entry, "XAP"));
        var consented = entry.after(new Event(State.CONSENTED, "2027-05-14", "SG20", ""));
        assertSame(consented, ItemField.PROCESS.write(consented, "TAP"));
        assertEquals("4/20", ItemField.QUESTION.read(ItemField.QUESTION.write(entry, "Q4/20")));
    }

    @Test
    void editorsAreReadInAnyOrder() {
        var words = "Ana Silva, ana@a.example, Alpha, +55 1; ;Bo Li, Beta, China";
        var read = Editors.read(words, List.of());
        assertEquals(
                List.of(
                        new Contact("Ana Silva", "Alpha", "", "+55 1", "ana@a.example"),
                        new Contact("Bo Li", "Beta", "China", "", "")),
                read);
        assertEquals("Ana Silva, Alpha, +55 1, ana@a.example", Editors.words(read.subList(0, 1)));
    }

    @Test
    void whatWasCopiedIsRememberedUntilItChanges() {
        var entry = entry("Y.x");
        assertTrue(entry.uncopied().contains(ItemField.TITLE));
        assertFalse(entry.uncopied().contains(ItemField.SCOPE), "Empty, and never copied");
        var copied =
                entry.copied(ItemField.TITLE, "2027-01-20").copied(ItemField.TITLE, "2027-02-01");
        assertFalse(copied.uncopied().contains(ItemField.TITLE));
        assertEquals(1, copied.copied().size());
        var changed = ItemField.TITLE.write(copied, "Another title");
        assertTrue(changed.uncopied().contains(ItemField.TITLE));
        var moved = copied.copied(ItemField.STATUS, "2027-02-01");
        var prepared = moved.after(new Event(State.PREPARED, "2027-03-01", "", ""));
        assertTrue(prepared.uncopied().contains(ItemField.STATUS));
    }

    @Test
    void itemCaseAndProcessStayOfOneMind() {
        var entry = entry("Y.x").after(new Event(State.DETERMINED, "2027-05-14", "SG20", "TD 9/P"));
        assertEquals(State.DETERMINED, entry.item().state());
        assertEquals(Process.TAP, entry.item().plan().process());
        assertEquals(List.of(State.ANNOUNCED), entry.next());
        var named = ItemField.NAME.write(entry, "Y.z");
        assertEquals("Y.z", named.course().item());
        assertEquals(entry.course().events(), named.course().events());
    }

    private static String sample(ItemField field) {
        if (field == ItemField.PROCESS) return "TAP";
        if (field == ItemField.KIND) return "Supplement";
        if (field == ItemField.EDITORS) return "Ana Silva, Alpha, Brazil, ana@alpha.example";
        if (Set.of(ItemField.STARTED, ItemField.CONTRIBUTED).contains(field)) return "2026-06-17";
        var lists =
                EnumSet.of(
                        ItemField.REFERENCES,
                        ItemField.STANDARDS,
                        ItemField.LIAISONS,
                        ItemField.SUPPORTERS,
                        ItemField.SUPERSEDES);
        return lists.contains(field) ? "one; two, with a comma; three" : "words of " + field;
    }

    static ProgrammeEntry entry(String name) {
        var plan = new WorkItem.Plan("4/20", Process.AAP, "2027-05", List.of(), List.of());
        return ProgrammeEntry.of(
                new WorkItem(
                        name,
                        "Requirements of flood sensing gateways",
                        DocumentKind.RECOMMENDATION,
                        State.UNDER_STUDY,
                        plan,
                        WorkItem.Texts.NONE));
    }

    /// An editor with commas in an organization and without a country is not taken apart because
    /// another one is added.
    @Test
    void anEditorWhoIsLeftAloneStaysWhole() {
        var ana = new Contact("Ana", "Huawei Technologies Co., Ltd.", "", "+86 1", "a@b.example");
        var bo = new Contact("Bo", "", "China", "", "");
        var plan = entry("Y.x").item().plan().withEditors(List.of(ana, bo));
        var entry = entry("Y.x").with(entry("Y.x").item().withPlan(plan));
        var field = ItemField.EDITORS;
        var more = field.write(entry, field.read(entry) + "; Cy, Alpha Co., Ltd., Japan");
        assertEquals(
                List.of(ana, bo, new Contact("Cy", "Alpha Co., Ltd.", "Japan", "", "")),
                more.item().plan().editors());
        assertEquals(List.of(bo), field.write(more, "Bo, China").item().plan().editors());
    }
}
