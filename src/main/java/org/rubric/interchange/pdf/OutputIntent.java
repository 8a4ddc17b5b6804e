package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.rubric.interchange.pdf.file.Deflate;

import java.io.IOException;
import java.io.OutputStream;

/// What the file's colours mean (ISO 19005-2, 6.2.3): sRGB (IEC 61966-2-1). Transparent
/// pictures are blended in it. The profile is a file of our own: asking Java for its one starts the
/// colour management of the window toolkit, 10 ms of a verb that shows nothing.
final class OutputIntent {
    private static final String NAME = "sRGB IEC61966-2.1";

    private OutputIntent() {}

    static COSDictionary of(COSDocument document) throws IOException {
        var profile = document.createCOSStream();
        try (var in = OutputIntent.class.getResourceAsStream("/colour/sRGB.icc");
                OutputStream out = profile.createRawOutputStream()) {
            if (in == null) throw new IllegalStateException("The colour profile is missing");
            out.write(Deflate.bytes(in.readAllBytes()));
        }
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        profile.setInt(COSName.N, 3);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), NAME);
        intent.setString(COSName.getPDFName("Info"), NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }
}
