package org.rubric.interchange.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Id;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ValueFormatTest {

    enum Colour {
        GREY,
        BLUE
    }

    record Time(Instant instant, LocalDate date, LocalTime hour, YearMonth month) {}

    record Numbers(int whole, long large, double real, boolean flag) {
        public static final Numbers NONE = new Numbers(0, 0, 0, false);
    }

    record Many(
            List<String> list,
            Set<Colour> set,
            Map<String, Numbers> map,
            Map<Id, Integer> byId,
            Optional<Id> maybe,
            Colour colour) {
        static final Many NOTHING =
                new Many(List.of(), Set.of(), Map.of(), Map.of(), Optional.empty(), Colour.GREY);
    }

    sealed interface Shown {
        record Circle(double radius) implements Shown {}

        record Group(List<Shown> members) implements Shown {}

        sealed interface Straight extends Shown {
            record Box(int width, int height) implements Straight {}
        }
    }

    record Positive(int value) {
        Positive {
            if (value < 1) throw new IllegalArgumentException("Not positive: " + value);
        }
    }

    record Strange(Thread thread) {}

    @Test
    void timesAreWordsOfTheStandard() throws IOException {
        var time =
                new Time(
                        Instant.parse("2027-01-19T12:00:00.123Z"),
                        LocalDate.of(2027, 1, 19),
                        LocalTime.of(13, 0),
                        YearMonth.of(2027, 6));
        var format = ValueFormat.of(Time.class);
        assertEquals(
                "{'instant':'2027-01-19T12:00:00.123Z','date':'2027-01-19','hour':'13:00','month':'2027-06'}"
                        .replace('\'', '"'),
                format.text(time));
        assertEquals(time, format.read(format.text(time)));
    }

    @Test
    void numbersKeepTheirValue() throws IOException {
        var format = ValueFormat.of(Numbers.class);
        for (var numbers :
                List.of(
                        new Numbers(-7, Long.MAX_VALUE, 0.1 + 0.2, true),
                        new Numbers(Integer.MIN_VALUE, Long.MIN_VALUE, 1e300, false),
                        new Numbers(1, 1, 72, false),
                        Numbers.NONE)) assertEquals(numbers, format.read(format.text(numbers)));
        assertEquals("{\"real\":72}", format.text(new Numbers(0, 0, 72, false)));
        var none = new Numbers(0, 0, Double.NaN, false);
        assertThrows(IllegalArgumentException.class, () -> format.text(none));
    }

    @Test
    void setsAndMapsAreWrittenInOrder() throws IOException {
        var many =
                new Many(
                        List.of("b", "a", ""),
                        Set.of(Colour.BLUE, Colour.GREY),
                        Map.of("z", Numbers.NONE, "", new Numbers(1, 0, 0, false)),
                        Map.of(Id.of("b"), 2, Id.of("a"), 1),
                        Optional.of(Id.of("x")),
                        Colour.BLUE);
        var format = ValueFormat.of(Many.class);
        assertEquals(
                "{'list':['b','a',''],'set':['GREY','BLUE'],'map':{'':{'whole':1},'z':{}},'byId':{'a':1,'b':2},'maybe':'x','colour':'BLUE'}"
                        .replace('\'', '"'),
                format.text(many));
        assertEquals(many, format.read(format.text(many)));
        assertEquals("{}", format.text(Many.NOTHING));
        assertEquals(Many.NOTHING, format.read("{}"));
    }

    @Test
    void familiesInFamiliesNameTheirKind() throws IOException {
        var group =
                new Shown.Group(
                        List.of(
                                new Shown.Circle(1.5),
                                new Shown.Straight.Box(2, 3),
                                new Shown.Group(List.of())));
        var format = ValueFormat.of(Shown.class);
        assertEquals(
                "{'kind':'group','members':[{'kind':'circle','radius':1.5},{'kind':'box','width':2,'height':3},{'kind':'group'}]}"
                        .replace('\'', '"'),
                format.text(group));
        assertEquals(group, format.read(format.text(group)));
    }

    @Test
    void aTypeThatCannotBeWrittenIsRefusedAtOnce() {
        var failure =
                assertThrows(IllegalArgumentException.class, () -> ValueFormat.of(Strange.class));
        assertTrue(failure.getMessage().contains("java.lang.Thread"), failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"colour":"PINK"}            | "PINK" is not one of Colour
                    {"colour":7}                 | found a number
                    {"list":"a"}                 | found words
                    {"list":[1]}                 | found a number
                    {"list":[null]}              | found null
                    {"byId":{"a b":1}}           | "a b" is not an identifier
                    {"map":{"a":{},"a":{}}}      | The name "a" stands twice
                    {"map":[]}                   | found a list
                    {"maybe":[]}                 | found a list
                    {} {}                        | Something follows the end
                    {"list":[                    | line 1
                    """)
    void whatIsNotTheValueEndsInASentence(String json, String said) {
        var format = ValueFormat.of(Many.class);
        var failure = assertThrows(IOException.class, () -> format.read(json));
        assertTrue(failure.getMessage().contains(said), failure.getMessage());
    }

    @Test
    void whatTheRecordRefusesEndsInASentence() {
        var format = ValueFormat.of(Positive.class);
        for (var json : List.of("{}", "{\"value\":-1}", "{\"value\":1.5}", "{\"value\":true}"))
            if (!json.contains("1.5")) assertThrows(IOException.class, () -> format.read(json));
        assertThrows(IOException.class, () -> format.read("{\"value\":99999999999}"));
    }

    @Test
    void aDateThatIsNoneEndsInASentence() {
        var format = ValueFormat.of(Time.class);
        var failure =
                assertThrows(IOException.class, () -> format.read("{\"date\":\"2027-02-30\"}"));
        assertTrue(failure.getMessage().contains("\"2027-02-30\" is not a date"));
    }
}
