package org.rubric.programme.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SG20, 3 May 2027; SG20, May 2027; 2027-05-03; 2027-05-03",
                "SG20, 3 May 2027 to 12 May 2027; SG20, May 2027; 2027-05-03; 2027-05-12",
                "SG20, 3-12 May 2027; SG20, May 2027; 2027-05-03; 2027-05-12",
                "SG20 3 – 12 May 2027; SG20, May 2027; 2027-05-03; 2027-05-12",
                "SG20, 2027-05-03 – 2027-05-12; SG20, May 2027; 2027-05-03; 2027-05-12",
                "3 May 2027; SG, May 2027; 2027-05-03; 2027-05-03",
            })
    void daysAreReadAsTheyAreTyped(String typed, String name, String first, String last) {
        var meeting = MeetingWords.read(typed).orElseThrow();
        assertEquals(name, meeting.name());
        assertEquals(first, meeting.start().toString());
        assertEquals(last, meeting.end().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "SG20",
        "31 February 2027",
        "SG20 12 May 2027 to 3 May 2027",
        "3 Maius 2027",
        "SG20 40-50 May 2027",
        "''"
    })
    void otherWordsNameNoMeeting(String typed) {
        assertEquals(Optional.empty(), MeetingWords.read(typed));
    }
}
