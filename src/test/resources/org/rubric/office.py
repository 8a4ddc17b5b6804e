"""LibreOffice as an independent reader: one instance, commands on the standard input.

Start: office.py SOFFICE FOLDER. A command is one line of fields parted by tabs; the answer is one
line, "ok" or "failed" and a sentence. The words of a text are written to a file.
"""

import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

FILTERS = {
    "docx": "MS Word 2007 XML",
    "odt": "writer8",
    "pdf": "writer_pdf_Export",
    "rtf": "Rich Text Format",
    "doc": "MS Word 97",
    "txt": "Text",
    "html": "HTML (StarWriter)",
}


def start(soffice, folder):
    pipe = "rubric%d" % os.getpid()
    process = subprocess.Popen(
        [
            soffice,
            "-env:UserInstallation=" + uno.systemPathToFileUrl(os.path.join(folder, "profile")),
            "--headless",
            "--invisible",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--nolockcheck",
            "--accept=pipe,name=%s;urp;" % pipe,
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            return process, resolver.resolve(
                "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe
            )
        except Exception:
            if process.poll() not in (None, 81):
                raise
            time.sleep(0.1)
    raise RuntimeError("LibreOffice does not answer")


def value(name, content):
    found = PropertyValue()
    found.Name = name
    found.Value = content
    return found


class Office:
    def __init__(self, context):
        create = context.ServiceManager.createInstanceWithContext
        self.desktop = create("com.sun.star.frame.Desktop", context)
        self.dispatcher = create("com.sun.star.frame.DispatchHelper", context)

    def open(self, path):
        document = self.desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True),)
        )
        if document is None:
            raise RuntimeError("LibreOffice cannot open the file")
        return document

    def command(self, document, name, *arguments):
        frame = document.CurrentController.Frame
        self.dispatcher.executeDispatch(frame, ".uno:" + name, "", 0, arguments)

    def words(self, path, to, which):
        document = self.open(path)
        try:
            if which == "accepted":
                self.command(document, "AcceptAllTrackedChanges")
            if which == "rejected":
                self.command(document, "RejectAllTrackedChanges")
            with open(to, "w", encoding="utf-8") as out:
                out.write("\n".join(story(document.Text)))
                notes = [document.Footnotes, document.Endnotes]
                for each in notes:
                    for i in range(each.Count):
                        out.write("\n\f" + "\n".join(story(each.getByIndex(i))))
                frames = document.TextFrames
                for i in range(frames.Count):
                    out.write("\n\v" + "\n".join(story(frames.getByIndex(i).Text)))
        finally:
            document.close(True)

    def recorded(self, path, to):
        document = self.open(path)
        try:
            with open(to, "w", encoding="utf-8") as out:
                each = document.Redlines.createEnumeration()
                while each.hasMoreElements():
                    found = each.nextElement()
                    when = found.RedlineDateTime
                    out.write(
                        "%s\t%s\t%04d-%02d-%02dT%02d:%02d:%02d\n"
                        % (
                            found.RedlineType,
                            found.RedlineAuthor.replace("\t", " "),
                            when.Year,
                            when.Month,
                            when.Day,
                            when.Hours,
                            when.Minutes,
                            when.Seconds,
                        )
                    )
        finally:
            document.close(True)

    def comments(self, path, to):
        document = self.open(path)
        try:
            with open(to, "w", encoding="utf-8") as out:
                each = document.TextFields.createEnumeration()
                while each.hasMoreElements():
                    found = each.nextElement()
                    if not found.supportsService("com.sun.star.text.textfield.Annotation"):
                        continue
                    anchor = found.Anchor.String
                    fields = [found.Author, str(found.Resolved), found.ParentName, found.Name]
                    fields += [anchor, found.Content]
                    out.write("\t".join(f.replace("\n", " ").replace("\t", " ") for f in fields))
                    out.write("\n")
        finally:
            document.close(True)

    def convert(self, path, to, form, which):
        document = self.open(path)
        try:
            if which == "accepted":
                self.command(document, "AcceptAllTrackedChanges")
            if which == "rejected":
                self.command(document, "RejectAllTrackedChanges")
            options = [value("FilterName", FILTERS[form])]
            if form == "txt":
                options.append(value("FilterOptions", "UTF8"))
            document.storeToURL(uno.systemPathToFileUrl(to), tuple(options))
        finally:
            document.close(True)

    def script(self, path, to, script):
        """Runs `edit(office, document)` of a script over a file and stores it as .docx."""
        names = {}
        with open(script, encoding="utf-8") as source:
            exec(compile(source.read(), script, "exec"), names)
        if path:
            document = self.open(path)
        else:
            document = self.desktop.loadComponentFromURL(
                "private:factory/swriter", "_blank", 0, (value("Hidden", True),)
            )
        try:
            names["edit"](self, document)
            document.storeToURL(
                uno.systemPathToFileUrl(to), (value("FilterName", FILTERS["docx"]),)
            )
        finally:
            document.close(True)


def story(text):
    """The paragraphs of a text in reading order, those of cells too."""
    each = text.createEnumeration()
    while each.hasMoreElements():
        found = each.nextElement()
        if found.supportsService("com.sun.star.text.TextTable"):
            for name in sorted(found.CellNames, key=place):
                yield from story(found.getCellByName(name))
        else:
            yield found.String


def place(name):
    """A cell's name, "B3" or "A1.2.1" where cells are divided, in the order of rows."""
    out = []
    for part in name.split("."):
        letters = part.rstrip("0123456789")
        column = 0
        for letter in letters:
            column = column * 52 + ord(letter)
        out.append((int(part[len(letters) :] or 0), column))
    return out


def main():
    process, context = start(sys.argv[1], sys.argv[2])
    office = Office(context)
    print("ok", flush=True)
    try:
        for line in sys.stdin:
            fields = line.rstrip("\n").split("\t")
            try:
                getattr(office, fields[0])(*fields[1:])
                print("ok", flush=True)
            except Exception as trouble:
                print("failed " + " ".join(str(trouble).split()), flush=True)
    finally:
        try:
            office.desktop.terminate()
        except Exception:
            pass
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


main()
