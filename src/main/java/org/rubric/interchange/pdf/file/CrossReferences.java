package org.rubric.interchange.pdf.file;

import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Where each object stands: the rows of a cross-reference stream (ISO 32000-1, 7.5.8.3), each
/// written as what differs from the row above (PNG's predictor "up"), which halves them.
final class CrossReferences {
    /// Bytes of kind, place and index.
    static final int[] WIDTHS = {1, 4, 2};

    private static final int ROW = 7;
    private static final int UP = 2;

    private long[] places;
    private byte[] kinds;
    private int[] indices;
    private int last;

    /// @param least objects, the free one among them
    CrossReferences(int least) {
        places = new long[least + 1024];
        kinds = new byte[least + 1024];
        indices = new int[least + 1024];
        indices[0] = 0xFFFF;
    }

    /// An object that begins there in the file.
    void plain(int number, long position) {
        set(number, 1, position, 0);
    }

    /// Objects that stand one after the other in an object stream.
    void packed(List<COSDictionary> all, int from, int many, int stream, ObjectNumbers numbers) {
        int to = Math.min(all.size(), from + many);
        for (int i = from; i < to; i++) set(numbers.of(all.get(i)), 2, stream, i - from);
    }

    private void set(int number, int kind, long place, int index) {
        if (number >= kinds.length) grow(number);
        kinds[number] = (byte) kind;
        places[number] = place;
        indices[number] = index;
        last = Math.max(last, number);
    }

    private void grow(int number) {
        int more = Math.max(number + 1, kinds.length * 2);
        places = Arrays.copyOf(places, more);
        kinds = Arrays.copyOf(kinds, more);
        indices = Arrays.copyOf(indices, more);
    }

    byte[] rows() {
        var rows = new byte[(last + 1) * (ROW + 1)];
        var above = new byte[ROW];
        var row = new byte[ROW];
        for (int number = 0; number <= last; number++) {
            int at = number * (ROW + 1);
            rows[at] = UP;
            fill(row, number);
            for (int i = 0; i < ROW; i++) rows[at + 1 + i] = (byte) (row[i] - above[i]);
            System.arraycopy(row, 0, above, 0, ROW);
        }
        return rows;
    }

    private void fill(byte[] row, int number) {
        row[0] = kinds[number];
        for (int i = 0; i < 4; i++) row[1 + i] = (byte) (places[number] >>> 8 * (3 - i));
        row[5] = (byte) (indices[number] >>> 8);
        row[6] = (byte) indices[number];
    }

    static COSDictionary predictor() {
        var parameters = new COSDictionary();
        parameters.setDirect(true);
        parameters.setInt(COSName.PREDICTOR, 12);
        parameters.setInt(COSName.COLUMNS, ROW);
        return parameters;
    }
}
