package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import java.io.IOException;
import java.util.Optional;

/// Numbers and yes or no.
enum Amount implements Shape {
    WHOLE(0) {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Integer) value);
        }

        @Override
        Object value(JsonParser in) throws IOException {
            return in.getIntValue();
        }
    },
    LONG(0L) {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Long) value);
        }

        @Override
        Object value(JsonParser in) throws IOException {
            return in.getLongValue();
        }
    },
    REAL(0.0) {
        /// A whole measure is written without its `.0`.
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            double number = (Double) value;
            if (!Double.isFinite(number))
                throw new IllegalArgumentException("Not a number: " + number);
            if (number == Math.rint(number) && Math.abs(number) < 1e9)
                out.writeNumber((long) number);
            else out.writeNumber(number);
        }

        @Override
        Object value(JsonParser in) throws IOException {
            return in.getDoubleValue();
        }
    },
    FLAG(false) {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        Object value(JsonParser in) throws IOException {
            return in.getBooleanValue();
        }
    };

    private final Object zero;

    Amount(Object zero) {
        this.zero = zero;
    }

    abstract Object value(JsonParser in) throws IOException;

    @Override
    public Object read(JsonParser in) throws IOException {
        boolean fits = this == FLAG ? in.currentToken().isBoolean() : in.currentToken().isNumeric();
        if (!fits)
            throw Trouble.at(in, Trouble.words(this == FLAG ? "json.no-flag" : "json.no-number"));
        return value(in);
    }

    @Override
    public Optional<Object> usual() {
        return Optional.of(zero);
    }
}
