package org.rubric.desk.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.FileNames;
import org.rubric.desk.Subject;
import org.rubric.desk.WholeFile;
import org.rubric.document.Document;
import org.rubric.interchange.mail.Message;
import org.rubric.interchange.mail.MessageFormat;

/// Write a message as a file that the user's mail program opens to be sent.
///
/// @param title of the document, for the names of the files
/// @param attach whether the document goes along as PDF
public record MailJob(String title, Document document, Message message, boolean attach) {

    /// @return the file
    public Path run(Desk desk, Path folder) throws IOException {
        var name = FileNames.of(title);
        var whole = attach ? message.with(List.of(pdf(desk, name))) : message;
        var file = folder.resolve(name + ".eml");
        WholeFile.write(file, out -> MessageFormat.write(whole, ZonedDateTime.now(), out));
        return file;
    }

    /// The PDF as it is posted, made beside and taken along.
    private Message.Enclosure pdf(Desk desk, String name) throws IOException {
        var beside = Files.createTempDirectory("rubric-mail");
        var file = beside.resolve(name + ".pdf");
        try {
            var subject = new Subject(name, document, List.of());
            desk.export(new ExportJob(subject, ExportJob.Format.PDF, file));
            return new Message.Enclosure(
                    name + ".pdf", "application/pdf", Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(beside);
        }
    }
}
