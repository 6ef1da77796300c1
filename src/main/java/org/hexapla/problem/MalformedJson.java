package org.hexapla.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.regex.Pattern;

/** Says what is wrong with a JSON body, and where, without a word of Java. */
final class MalformedJson {

    /** A place in words of the parser; ours comes after the message. */
    private static final Pattern MARKER = Pattern.compile(" ?\\(start marker at .*\\)");

    private static final int LONGEST = 160;

    private MalformedJson() {}

    static Problem problem(JsonProcessingException exception) {
        ProblemKind kind = ProblemKind.MALFORMED_JSON;
        String field = field(exception);
        String message = message(exception) + place(exception.getLocation());
        return new Problem(
                kind.type(),
                kind.title(),
                kind.status(),
                field.isEmpty() ? message : field + ": " + message,
                field.isEmpty() ? List.of() : List.of(new Problem.Violation(field, message)));
    }

    /** A body whose bytes are no characters in the encoding that it seems to be in. */
    static Problem notUtf8() {
        ProblemKind kind = ProblemKind.MALFORMED_JSON;
        return new Problem(
                kind.type(), kind.title(), kind.status(), "The body is not UTF-8.", List.of());
    }

    private static String message(JsonProcessingException exception) {
        if (exception instanceof InvalidFormatException invalid) {
            return "the value " + shown(invalid.getValue()) + " is of the wrong form";
        }
        if (exception instanceof MismatchedInputException) {
            return "the value is of the wrong kind, or something is missing";
        }
        String message = MARKER.matcher(exception.getOriginalMessage()).replaceAll("");
        int line = message.indexOf('\n');
        String first = line < 0 ? message : message.substring(0, line);
        return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }

    private static String place(JsonLocation location) {
        return location == null || location.getLineNr() < 0
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String field(JsonProcessingException exception) {
        if (!(exception instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference reference : mapping.getPath()) {
            String name =
                    reference.getFieldName() == null
                            ? "[" + reference.getIndex() + "]"
                            : reference.getFieldName();
            field.append(field.isEmpty() || name.startsWith("[") ? "" : ".").append(name);
        }
        return field.toString();
    }
}
