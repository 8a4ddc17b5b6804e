package org.rubric.interchange.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Media;
import org.rubric.document.RandomDocuments;
import org.rubric.document.Traits;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class BundleFormatTest {

    @Test
    void everyDocumentIsReadBackEqual() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            var draft = RandomDocuments.of(seed, 12);
            assertEquals(draft, read(json(draft)), "seed " + seed);
        }
    }

    @Test
    void equalDocumentsAreEqualBytes() throws IOException {
        assertEquals(json(RandomDocuments.of(7, 40)), json(read(json(RandomDocuments.of(7, 40)))));
    }

    /// The property above proves nothing about a kind that the generator never makes.
    @Test
    void theGeneratorMakesEveryKind() throws IOException {
        var json = new StringBuilder();
        for (int seed = 0; seed < 40; seed++) json.append(json(RandomDocuments.of(seed, 30)));
        for (var kind : kinds(Block.class, new HashSet<>()))
            if (!Set.of("row", "cell", "panel", "where", "footnote").contains(kind))
                assertTrue(json.indexOf("\"kind\":\"" + kind + "\"") > 0, kind);
        for (var kind : kinds(Inline.class, new HashSet<>()))
            assertTrue(json.indexOf("\"kind\":\"" + kind + "\"") > 0, kind);
    }

    @Test
    void whatIsUsualIsLeftOut() throws IOException {
        var title = Block.Line.of(Id.of("c1/title"), "Scope");
        var plain = Block.Paragraph.of(Id.of("p1"), Inline.plain("This is short."));
        var bold = new Inline.Text("bold", Marks.of(Marks.Style.BOLD));
        var mixed =
                Block.Paragraph.of(Id.of("p2"), List.of(new Inline.Text("a ", Marks.NONE), bold));
        var clause =
                new Block.Clause(
                        Id.of("c1"),
                        plain.traits(),
                        Block.Clause.Kind.CLAUSE,
                        title,
                        List.of(plain, mixed));
        var draft = Document.of(FrontMatter.EMPTY, List.of(clause)).withMedia(Map.of());
        var json = json(draft);
        var body = json.substring(json.indexOf("\"body\":") + 7);
        assertEquals(
                "[{'kind':'clause','id':'c1','title':{'id':'c1/title','runs':'Scope'},'body':["
                        .concat("{'kind':'paragraph','id':'p1','runs':'This is short.'},")
                        .concat("{'kind':'paragraph','id':'p2','runs':['a ',")
                        .concat("{'kind':'text','text':'bold','marks':{'styles':['BOLD']}}]}]}]}}")
                        .replace('\'', '"'),
                body);
    }

    /// A file of before there were numbers says nothing about them.
    @Test
    void codeIsNumberedOnlyWhereTheFileSaysSo() throws IOException {
        var words = Inline.plain("a {}");
        var plain = new Block.Code(Id.of("c"), Traits.NONE, "ASN.1", words);
        var old = json(Document.of(FrontMatter.EMPTY, List.of(plain)));
        assertFalse(old.contains("numbered"), old);
        assertEquals(List.of(plain), read(old).body());
        var numbered = new Block.Code(Id.of("c"), Traits.NONE, "ASN.1", true, words);
        var now = json(Document.of(FrontMatter.EMPTY, List.of(numbered)));
        assertTrue(now.contains("\"numbered\":true"), now);
        assertEquals(List.of(numbered), read(now).body());
    }

    /// Other programs read such a file too; one that has a name twice they read in part.
    @Test
    void noObjectHasANameTwice() throws IOException {
        var strict =
                new ObjectMapper(
                        JsonFactory.builder()
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .build());
        for (int seed = 0; seed < 40; seed++)
            assertTrue(strict.readTree(json(RandomDocuments.of(seed, 30))).has("rubric"));
    }

    @Test
    void filesOfEarlierDaysHaveTheKindOfAClauseTwice() throws IOException {
        var annex =
                new Block.Clause(
                        Id.of("a"),
                        Traits.NONE,
                        Block.Clause.Kind.ANNEX,
                        Block.Line.of(Id.of("a/title"), "More"),
                        List.of());
        var draft = Document.of(FrontMatter.EMPTY, List.of(annex));
        var now = json(draft);
        assertTrue(now.contains("\"clauseKind\":\"ANNEX\""), now);
        assertEquals(draft, read(now.replace("clauseKind", "kind")));
    }

    @Test
    void halfACharacterIsKept() throws IOException {
        var text = Inline.plain("\ud83d\ude00 and half \ud83d of one");
        var draft = Document.of(FrontMatter.EMPTY, List.of(Block.Paragraph.of(Id.of("p"), text)));
        assertEquals(draft, read(json(draft)));
    }

    @Test
    void picturesCanStandBeside() throws IOException {
        var shelf = new HashMap<String, Media>();
        var format =
                BundleFormat.beside(
                        new Shelf() {
                            @Override
                            public void put(Media media) {
                                shelf.put(media.digest(), media);
                            }

                            @Override
                            public Media take(String type, String digest) throws IOException {
                                if (!shelf.containsKey(digest))
                                    throw new IOException("No picture " + digest);
                                return shelf.get(digest);
                            }
                        });
        var draft = RandomDocuments.of(3, 20);
        var out = new ByteArrayOutputStream();
        format.put(draft, out);
        assertEquals(2, shelf.size());
        assertEquals(draft, format.take(new ByteArrayInputStream(out.toByteArray())));
        shelf.clear();
        var bytes = out.toByteArray();
        assertThrows(IOException.class, () -> format.take(new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                                                 | the end of the file
                    []                                                 | found a list
                    {"rubric":2,"document":{}}                         | newer Rubric
                    {"rubric":1,"document":{}}                         | needs a member "id"
                    {"rubric":1,"document":{"id":"a b"}}               | "a b" is not an identifier
                    {"rubric":1,"document":{"id":"a","colour":1}}      | no member "colour"
                    {"rubric":1,"document":{"id":"a","id":"b"}}        | "id" twice
                    {"rubric":1,"document":{"id":"a","body":[{"id":1}]}} | first member of a Block must be "kind"
                    {"rubric":1,"document":{"id":"a","body":[{"kind":"spell"}]}} | "spell" is a kind of Block
                    {"rubric":1,"document":{"id":"a","body":[{"kind":"item","id":"i","level":12}]}} | List level 12
                    {"rubric":1,"document":{"id":"a","body":[{"kind":"item","id":"i","level":9999999999}]}} | line 1
                    {"rubric":1,"document":{"id":"a","body":[          | line 1
                    """)
    void whatIsNotOursEndsInASentence(String json, String said) {
        var failure = assertThrows(IOException.class, () -> read(json));
        assertTrue(failure.getMessage().contains(said), failure.getMessage());
    }

    @Test
    void deepNestingEndsInASentence() {
        var start = "{\"rubric\":1,\"document\":{\"id\":\"a\",\"body\":";
        var clause = "[{\"kind\":\"footnote\",\"id\":\"f\",\"body\":";
        var failure = assertThrows(IOException.class, () -> read(start + clause.repeat(100_000)));
        assertTrue(failure.getMessage().contains("nesting"), failure.getMessage());
    }

    /// Every cut and every changed byte is refused or read as some document; nothing else happens.
    @Test
    void damageIsAnIOExceptionOrAnotherDocument() throws IOException {
        var whole = json(RandomDocuments.of(5, 15)).getBytes(UTF_8);
        var random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            int length = i % 2 == 0 ? bytes.length : random.nextInt(bytes.length);
            try {
                BundleFormat.read(new ByteArrayInputStream(bytes, 0, length));
            } catch (IOException e) {
                assertTrue(e.getMessage() != null);
                refused++;
            }
        }
        assertTrue(refused > 300, "every cut is refused, but only " + refused + " were");
    }

    private static Set<String> kinds(Class<?> type, Set<String> into) {
        if (type.isSealed()) for (var each : type.getPermittedSubclasses()) kinds(each, into);
        else
            into.add(
                    Character.toLowerCase(type.getSimpleName().charAt(0))
                            + type.getSimpleName().substring(1));
        return into;
    }

    private static String json(Document draft) throws IOException {
        var out = new ByteArrayOutputStream();
        BundleFormat.write(draft, out);
        return out.toString(UTF_8);
    }

    private static Document read(String json) throws IOException {
        return BundleFormat.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
