package org.rubric.workbench.meeting.prepare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.rubric.desk.meeting.prepare.DocumentIntake;
import org.rubric.desk.meeting.prepare.Drafts;
import org.rubric.desk.meeting.prepare.FileIntake;
import org.rubric.desk.meeting.prepare.Intake;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.desk.meeting.prepare.PeopleIntake;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.DocumentTable;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.Incoming;
import org.rubric.desk.register.ParticipantTable;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.Meeting;

/// What comes in for a meeting and how it is compared with it. Its methods run behind the window.
sealed interface Source {
    Wording WORDS = Wording.in("workbench");

    /// What was read.
    ///
    /// @param rows empty: it is no table
    record Read(Optional<Incoming.Rows> rows, Columns columns) {}

    Read read() throws IOException;

    Intake compare(Read read, Meeting meeting, Map<Integer, String> answers, BooleanSupplier going)
            throws IOException;

    /// What the columns of its table can say; empty: it is no table.
    Optional<Form<?>> form();

    /// A list of documents.
    record Documents(Callable<Incoming> reading, Drafts drafts) implements Source {
        @Override
        public Read read() throws IOException {
            return table(reading, DocumentTable.FORM);
        }

        @Override
        public Intake compare(
                Read read, Meeting meeting, Map<Integer, String> answers, BooleanSupplier going) {
            var table = read.rows().orElseThrow().table();
            return new DocumentIntake(table, read.columns(), answers, drafts)
                    .run(meeting.documents());
        }

        @Override
        public Optional<Form<?>> form() {
            return Optional.of(DocumentTable.FORM);
        }
    }

    /// A list of participants.
    record People(Callable<Incoming> reading, OptionalInt sitting) implements Source {
        @Override
        public Read read() throws IOException {
            return table(reading, ParticipantTable.FORM);
        }

        @Override
        public Intake compare(
                Read read, Meeting meeting, Map<Integer, String> answers, BooleanSupplier going) {
            var table = read.rows().orElseThrow().table();
            return new PeopleIntake(table, read.columns(), answers, sitting).run(meeting);
        }

        @Override
        public Optional<Form<?>> form() {
            return Optional.of(ParticipantTable.FORM);
        }
    }

    /// Files and folders.
    record Files(List<Path> dropped, MeetingFiles store, Drafts drafts, OptionalInt sitting)
            implements Source {
        @Override
        public Read read() {
            return new Read(Optional.empty(), new Columns(false, List.of()));
        }

        @Override
        public Intake compare(
                Read read, Meeting meeting, Map<Integer, String> answers, BooleanSupplier going)
                throws IOException {
            return new FileIntake(dropped, store, answers, drafts, sitting).run(meeting, going);
        }

        @Override
        public Optional<Form<?>> form() {
            return Optional.empty();
        }
    }

    private static Read table(Callable<Incoming> reading, Form<?> form) throws IOException {
        try {
            if (!(reading.call() instanceof Incoming.Rows rows))
                throw new IOException(WORDS.of("source.table.none"));
            return new Read(Optional.of(rows), Guess.of(rows.table(), form));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
