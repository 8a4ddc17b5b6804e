package org.rubric.workbench.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.rubric.desk.FileNames;
import org.rubric.desk.programme.ListMail;
import org.rubric.desk.programme.MailJob;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.interchange.mail.MailLink;
import org.rubric.interchange.mail.Message;
import org.rubric.workbench.programme.Secretary;

/// A document to the mailing list of its Question: the panel, the file with the PDF in it, or the
/// mail program with the words. Nothing is sent from here.
public final class Mailing {
    private final Secretary secretary;
    private final Predicate<String> opener;

    /// @param opener hands an address to the system; answers whether it was taken
    public Mailing(Secretary secretary, Predicate<String> opener) {
        this.secretary = secretary;
        this.opener = opener;
    }

    /// Opens the panel below a node.
    ///
    /// @param title of the document, for the names of the files
    public void open(String title, Document document, Node below) {
        try {
            var file = FileNames.of(title) + ".pdf";
            var catalogue = secretary.desk().catalogue();
            var mail = new ListMail(document, catalogue, sender(), List.of(file));
            var deeds =
                    new MailPanel.Deeds(
                            this::link,
                            (message, attach) -> write(title, document, message, attach));
            secretary.show(new MailPanel(secretary.words(), mail, file, deeds), below);
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
    }

    private Optional<Contact> sender() throws IOException {
        return Optional.of(secretary.desk().me().now().contact())
                .filter(me -> !me.name().isBlank() || !me.email().isBlank());
    }

    private void link(Message message) {
        var words = secretary.words();
        var link = MailLink.of(message);
        secretary.close();
        if (!opener.test(link.address())) secretary.around().say(words.of("mail.noprogram"));
        else secretary.around().say(words.of(link.cut() ? "mail.cut" : "mail.opened"));
    }

    private void write(String title, Document document, Message message, boolean attach) {
        secretary.close();
        secretary.around().say(secretary.words().of("mail.writing"));
        secretary
                .background()
                .execute(
                        () -> {
                            try {
                                var job = new MailJob(title, document, message, attach);
                                var folder = secretary.around().folder();
                                var file = job.run(secretary.desk(), folder);
                                Platform.runLater(() -> secretary.around().wrote(file));
                            } catch (IOException e) {
                                Platform.runLater(() -> secretary.around().say(e.getMessage()));
                            }
                        });
    }
}
