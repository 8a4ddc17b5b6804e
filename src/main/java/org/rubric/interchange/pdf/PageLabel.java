package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// @param style `D`, `r` or empty
record PageLabel(String prefix, String style, int number) {
    boolean follows(PageLabel before) {
        if (!prefix.equals(before.prefix) || !style.equals(before.style)) return false;
        return style.isEmpty() || number == before.number + 1;
    }

    COSDictionary range() {
        var range = new COSDictionary();
        range.setDirect(true);
        if (!style.isEmpty()) range.setItem(COSName.S, COSName.getPDFName(style));
        if (!prefix.isEmpty()) range.setString(COSName.P, prefix);
        if (number > 1) range.setInt(COSName.getPDFName("St"), number);
        return range;
    }
}
