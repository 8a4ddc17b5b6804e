package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.rubric.catalogue.Designation;

import java.io.IOException;

/// A designation as people write it, `"ITU-T Y.4000 (2012)"`; in parts when its words would be read
/// back as another.
record DesignationShape(Members parts) implements Shape {

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        var entry = ((Designation) value).entry();
        if (Designation.parse(entry).filter(value::equals).isPresent()) out.writeString(entry);
        else parts.write(value, out);
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) return parts.read(in);
        var words = in.getText();
        var read = Designation.parse(words);
        if (read.isEmpty())
            throw Trouble.at(in, Trouble.words("json.designation", Trouble.shortened(words)));
        return read.get();
    }
}
