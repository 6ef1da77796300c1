package org.hexapla.listing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hexapla.problem.ProblemException;

/**
 * A place in a list, which clients hand back as it is.
 *
 * @param list the name of the list and its order: a cursor of another list is refused
 * @param values what orders the list, at the last item before the place; without line feeds
 */
public record Cursor(String list, List<String> values) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        values = List.copyOf(values);
    }

    /** The cursor as clients see it: letters, digits, hyphens and underscores. */
    public String encoded() {
        String text = list + SEPARATOR + String.join(SEPARATOR, values);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor that a client handed back, if it did.
     *
     * @param encoded the parameter; empty when there is none
     * @param list the list that it must belong to
     * @param size how many values it must have
     * @throws ProblemException when it is none of this list
     */
    public static Optional<Cursor> of(Optional<String> encoded, String list, int size) {
        if (encoded.isEmpty() || encoded.get().isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded.get());
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == size + 1 && parts.get(0).equals(list) && text.indexOf('\0') < 0) {
                return Optional.of(new Cursor(list, parts.subList(1, parts.size())));
            }
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            // answered below
        }
        throw wrong();
    }

    /** A value as a whole number. */
    public long number(int at) {
        try {
            return Long.parseLong(values.get(at));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    /** What is thrown for a cursor that isn't one. */
    public static ProblemException wrong() {
        return ProblemException.invalid("cursor", "is no cursor that this list gave");
    }
}
