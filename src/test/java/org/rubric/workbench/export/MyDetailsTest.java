package org.rubric.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Person.Role;
import org.rubric.desk.Desk;
import org.rubric.desk.Template;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.register.Roles;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.repository.Kind;

/// Who the user is, asked once and used everywhere.
class MyDetailsTest {
    private static final Contact ANA =
            new Contact("Ana Costa", "Alpha Telecom", "Portugal", "+351 1", "ana@alpha.example");

    @TempDir private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private static Document draft(DocumentKind kind) {
        var draft = Template.recommendation("Floods", "4/20");
        return draft.withFront(draft.front().withIdentity(draft.front().identity().withKind(kind)));
    }

    @Test
    void askedOnceAndKept() throws IOException {
        var details = new MyDetails(desk);
        var draft = draft(DocumentKind.RECOMMENDATION);
        assertTrue(details.wanted(draft));
        assertEquals(draft, details.fill(draft), "nothing is invented");
        details.keep(ANA, "My details");
        assertFalse(details.wanted(draft));
        assertEquals("Ana Costa", desk.author());
        desk.close();
        desk = new Desk(home);
        assertEquals(Optional.of(ANA), new MyDetails(desk).known());
        assertFalse(new MyDetails(desk).wanted(draft));
    }

    @Test
    void laterIsAnAnswer() {
        var details = new MyDetails(desk);
        details.later();
        assertFalse(details.wanted(draft(DocumentKind.RECOMMENDATION)));
        assertEquals(System.getProperty("user.name"), desk.author());
    }

    @Test
    void contactAndSourceAreFilledWhereTheDraftSaysNothing() throws IOException {
        var details = new MyDetails(desk);
        details.keep(ANA, "My details");
        var front = details.fill(draft(DocumentKind.RECOMMENDATION)).front();
        assertEquals(List.of(ANA), front.people().contacts());
        assertEquals("Alpha Telecom", front.header().source());
        desk.me()
                .change(
                        "office",
                        me -> Roles.add(me, new Role("Rapporteur", "Q4/20", "2020-01-01", "")),
                        "Ana");
        assertEquals(
                "Rapporteur Q4/20",
                details.fill(draft(DocumentKind.RECOMMENDATION)).front().header().source());
        assertEquals(
                "Alpha Telecom",
                details.fill(draft(DocumentKind.CONTRIBUTION)).front().header().source(),
                "a contribution is a member's");
        var filled = details.fill(draft(DocumentKind.RECOMMENDATION));
        assertEquals(filled, details.fill(filled), "what is said stays");
    }

    @Test
    void anOfficeThatHasEndedSignsNothing() {
        var me =
                Roles.add(Myself.with(Myself.NOBODY, ANA), new Role("Editor", "Q4/20", "", "2024"));
        assertEquals("Editor Q4/20", Myself.source(me, "4/20", "2023-05-01"));
        assertEquals("Alpha Telecom", Myself.source(me, "4/20", "2026-05-01"));
    }

    @Test
    void whatAnEarlierVersionKeptIsFound() throws IOException {
        desk.repository()
                .records()
                .put(Kind.of("details", Contact.class), "mine", ANA, "Ana")
                .toCompletableFuture()
                .join();
        assertEquals(ANA, desk.me().now().contact());
    }
}
