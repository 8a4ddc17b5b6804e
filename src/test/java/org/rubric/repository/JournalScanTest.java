package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The three rules of recovery, on journals written by hand.
class JournalScanTest {
    private static final int RECORD = Frame.HEAD + 1;

    @TempDir Path folder;
    private Address address;

    @BeforeEach
    void snapshot() throws IOException {
        address = Diary.at(folder);
        new SnapshotFile(0, 0, new byte[0]).write(address.id(), address.snapshot(0));
    }

    @Test
    void anEmptyJournalIsWhole() throws IOException {
        journal(0, List.of());
        var scan = JournalScan.of(address, 0, 0);
        assertEquals(List.of(), scan.good());
        assertEquals(JournalFile.HEADER, scan.end());
        assertEquals(scan.size(), scan.end());
    }

    @Test
    void aHarmedHeaderCostsNothing() throws IOException {
        journal(0, frames(5, 1));
        harm(address.journal(0), 20);
        assertEquals(5, JournalScan.of(address, 0, 0).good().size());
    }

    @Test
    void aRecordOfAnotherHistoryIsNotTaken() throws IOException {
        journal(0, frames(5, 1));
        assertEquals(0, JournalScan.of(address, 0, 12345).good().size());
        assertEquals(5, JournalScan.of(address, 0, 12345).later().size());
    }

    /// Rule 1: nothing valid behind the bad spot.
    @Test
    void aTornEndIsNoDamage() throws IOException {
        journal(0, frames(5, 1));
        var bytes = Files.readAllBytes(address.journal(0));
        Files.write(address.journal(0), java.util.Arrays.copyOf(bytes, bytes.length - 3));
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(4), found.moment().state());
        assertTrue(found.damage().none());
        assertFalse(found.tail().isWhole());
    }

    /// Rule 2: a batch that was written in one piece and never forced; its end reached the disk,
    /// its beginning did not.
    @Test
    void aHoleInAnUnacknowledgedBatchIsNoDamage() throws IOException {
        journal(0, frames(8, 4));
        harm(address.journal(0), JournalFile.HEADER + 5 * RECORD + 10);
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(5), found.moment().state());
        assertTrue(found.damage().none(), found.damage().reason());
    }

    /// Rule 3: a later record knew the lost one to be on disk.
    @Test
    void aHoleInAcknowledgedRecordsIsDamage() throws IOException {
        journal(0, frames(8, 1));
        harm(address.journal(0), JournalFile.HEADER + 5 * RECORD + 10);
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(5), found.moment().state());
        assertEquals("the journal has a gap", found.damage().reason());
        assertEquals(2, found.damage().salvaged().size());
        assertEquals(8, found.damage().highest());
    }

    @Test
    void aChangeThatDoesNotFitIsDamageFromThereOn() throws IOException {
        journal(0, frames(8, 1));
        var book =
                new Diary() {
                    @Override
                    public List<String> after(List<String> state, byte[] change)
                            throws IOException {
                        if (state.size() == 6) throw new IOException("of a newer version");
                        return super.after(state, change);
                    }
                };
        var found = Recovery.of(address, book, java.util.OptionalLong.empty());
        assertEquals(Diary.upTo(6), found.moment().state());
        // Why it does not fit may quote the text, which no sentence of the store does.
        assertEquals("a change cannot be applied", found.damage().reason());
        assertEquals(2, found.damage().salvaged().size());
    }

    @Test
    void aJournalThatBeginsLaterThanTheLastEndedIsDamage() throws IOException {
        journal(0, frames(3, 1));
        journal(5, List.of());
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(3), found.moment().state());
        assertEquals("the journal has a gap", found.damage().reason());
        assertEquals(5, found.damage().highest());
    }

    /// A program that was killed between the new journal and its snapshot.
    @Test
    void aJournalWithoutASnapshotYetContinuesTheOneBefore() throws IOException {
        var all = frames(6, 1);
        journal(0, all.subList(0, 4));
        journal(4, all.subList(4, 6));
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(6), found.moment().state());
        assertTrue(found.damage().none());
        assertEquals(4, found.tail().base());
    }

    @Test
    void namesThatAreNotOursAreLeftAlone() throws IOException {
        journal(0, frames(3, 1));
        Files.writeString(folder.resolve("journal-000000000000 (conflict)"), "x");
        Files.writeString(folder.resolve("snap-000000000009.tmp"), "x");
        Files.writeString(folder.resolve("snap-9"), "x");
        assertEquals(Diary.upTo(3), Diary.read(folder).moment().state());
        assertEquals(2, address.files().size());
    }

    /// Records 1 to a number, forced in groups of that size.
    private static List<Frame> frames(int number, int group) {
        var all = new ArrayList<Frame>();
        long hash = 0;
        for (int i = 1; i <= number; i++) {
            var payload = Integer.toString(i).getBytes(UTF_8);
            hash = Frame.roll(hash, payload);
            all.add(new Frame(i, (i - 1) / group * group, hash, payload));
        }
        return all;
    }

    private void journal(long base, List<Frame> frames) throws IOException {
        try (var file = JournalFile.create(address, base)) {
            if (!frames.isEmpty()) file.write(frames);
        }
    }

    private static void harm(Path file, int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }
}
