package org.rubric.commandline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the manual page says beyond the verbs.
final class ManWords {
    static final String DESCRIPTION =
            "Rubric is a workbench for the editors of ITU-T Recommendations: it opens Word files,"
                    + " keeps drafts and meetings, checks them against the drafting rules, and"
                    + " writes accessible PDF and Word files. Without a verb the window opens."
                    + " FILE is a Word (.docx) or Rubric (.json) file; DRAFT and MEETING are names"
                    + " as list prints them. Names with spaces are quoted. Results go to standard"
                    + " output, messages to standard error, one line each. A file is written whole"
                    + " or not at all. Nothing is sent over a network.";

    /// Sections that are lists, in their order.
    static final Map<String, List<List<String>>> LISTS = lists();

    private ManWords() {}

    private static Map<String, List<List<String>>> lists() {
        var all = new LinkedHashMap<String, List<List<String>>>();
        all.put(
                "EXIT STATUS",
                List.of(
                        row("0", "All went well."),
                        row("1", "There are findings at or above what --fail-on names."),
                        row("2", "The words after the command cannot be meant so."),
                        row("3", "The input cannot be read."),
                        row("4", "The output was not written."),
                        row(
                                "5",
                                "The store cannot be used: it is locked or damaged, or the passphrase"
                                        + " is another."),
                        row("70", "A mistake of the program; the documents are as they were.")));
        all.put(
                "FILES",
                List.of(
                        row(
                                "$XDG_DATA_HOME/rubric, else ~/.local/share/rubric",
                                "The store on Linux, unless --home names another folder."),
                        row(
                                "~/Library/Application Support/Rubric, %LOCALAPPDATA%\\Rubric",
                                "The store on macOS and on Windows."),
                        row(
                                "drafts, records",
                                "In the store: snapshots and edit journals. They hold all that was"
                                        + " written."),
                        row(
                                "store.mv.db, index",
                                "In the store: the database and the search index. Both are made"
                                        + " again from the journals when they are missing."),
                        row(
                                "dictionaries, fonts",
                                "In the store: Hunspell dictionaries (.dic, .aff) and fonts of your"
                                        + " own."),
                        row("sealed", "In the store: all of it, once a passphrase protects it."),
                        row("lock", "In the store: held while a program has it open.")));
        all.put(
                "ENVIRONMENT",
                List.of(
                        row(
                                "RUBRIC_JAVA_HOME",
                                "Folder of the Java runtime (25 or newer) that the launcher is to"
                                        + " use; otherwise it looks for one."),
                        row("RUBRIC_OPTIONS", "Further options for the Java runtime."),
                        row(
                                "RUBRIC_PASSPHRASE_FILE",
                                "File whose first line is the passphrase of protected documents."),
                        row("XDG_DATA_HOME", "Where the store lies on Linux, see FILES.")));
        return all;
    }

    private static List<String> row(String name, String words) {
        return List.of(name, words);
    }
}
