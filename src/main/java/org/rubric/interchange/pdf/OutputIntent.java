package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;

/// What the file's colours mean (ISO 19005-2, 6.2.3): sRGB, with the profile that every Java
/// runtime carries. Transparent pictures are blended in it.
final class OutputIntent {
    private static final String NAME = "sRGB IEC61966-2.1";

    private OutputIntent() {}

    static COSDictionary of(PDDocument document) throws IOException {
        var profile = document.getDocument().createCOSStream();
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
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
