package org.rubric.desk.approval.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.OutputException;
import org.rubric.desk.WholeFile;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.interchange.Progress;
import org.rubric.interchange.mail.Message;
import org.rubric.interchange.mail.Message.Enclosure;
import org.rubric.interchange.mail.MessageFormat;

/// Write the final text with all that goes along, and the message that carries it as a file that
/// the user's mail program opens.
///
/// @param attached files of the user that go along
public record FinalJob(PostJob files, List<Path> attached, Message message) {
    /// So much may go along: more is refused by the servers that pass messages on.
    private static final long LARGEST = 30L << 20;

    public FinalJob {
        attached = List.copyOf(attached);
    }

    /// What was made.
    ///
    /// @param mail the message
    /// @param whole whether all files are in the message; else they are too large and lie beside it
    public record Made(List<PostedFile> files, Path mail, boolean whole) {}

    /// @throws java.util.concurrent.CancellationException if the user has cancelled; nothing is
    ///     left behind
    public Made run(Desk desk, Progress progress) throws IOException {
        for (var file : attached)
            if (!Files.isReadable(file))
                throw new OutputException(Words.of("final.unread", file), null);
        var made = files.run(desk, progress);
        var all = new ArrayList<Path>();
        for (var each : made) all.addAll(each.files());
        all.addAll(attached);
        boolean whole = size(all) <= LARGEST;
        var enclosures = new ArrayList<Enclosure>();
        if (whole) for (var file : all) enclosures.add(enclosure(file));
        var mail = files.folder().resolve("Mail_to_TSB.eml");
        var sent =
                new Message(
                        message.from(),
                        message.to(),
                        message.copies(),
                        message.subject(),
                        words(all),
                        enclosures);
        WholeFile.write(mail, out -> MessageFormat.write(sent, ZonedDateTime.now(), out));
        return new Made(made, mail, whole);
    }

    /// The words with the names of what goes along, so that they are told whatever the mail program
    /// does with the files.
    private String words(List<Path> all) {
        var words = new StringBuilder(message.words().strip()).append("\n\nAttached\n");
        for (var file : all) words.append("- ").append(file.getFileName()).append('\n');
        return words.toString();
    }

    private static long size(List<Path> all) throws IOException {
        long size = 0;
        for (var file : all) size += Files.size(file);
        return size;
    }

    private static Enclosure enclosure(Path file) throws IOException {
        var name = file.getFileName().toString();
        return new Enclosure(name, type(name), Files.readAllBytes(file));
    }

    private static String type(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return switch (ending) {
            case "pdf" -> "application/pdf";
            case "docx" ->
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "txt" -> "text/plain";
            default -> "application/octet-stream";
        };
    }
}
