package org.hexapla.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How many changes to take back or do again, as a client sends it.
 *
 * @param steps at most how many; one when left out
 * @param by whose changes are meant, whatever others have done since to other things; the last
 *     ones, of whomever, when left out
 */
@Schema(name = "Steps")
record StepsRequest(
        @Schema(minimum = "1", maximum = "1000") @Nullable Integer steps, @Nullable String by) {

    private static final int MOST = 1000;

    /**
     * What a body says.
     *
     * @param body the body, or null where there is none
     * @throws ProblemException when a field is wrong
     */
    static Undoing.Reach reach(@Nullable JsonNode body) {
        if (body == null || body.isMissingNode()) {
            return new Undoing.Reach(1, Optional.empty());
        }
        if (!body.isObject()) {
            throw ProblemException.invalid("body", "must be a JSON object, or left out");
        }
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals("steps") && !name.equals("by")) {
                throw ProblemException.invalid(
                        name.substring(0, Math.min(name.length(), 40)), "is no field of this");
            }
        }
        return new Undoing.Reach(steps(body.path("steps")), by(body.path("by")));
    }

    private static int steps(JsonNode steps) {
        if (isLeftOut(steps)) {
            return 1;
        }
        if (!steps.isIntegralNumber()
                || !steps.canConvertToInt()
                || steps.intValue() < 1
                || steps.intValue() > MOST) {
            throw ProblemException.invalid("steps", "must be a whole number from 1 to " + MOST);
        }
        return steps.intValue();
    }

    private static Optional<String> by(JsonNode by) {
        if (isLeftOut(by)) {
            return Optional.empty();
        }
        if (!by.isTextual()) {
            throw ProblemException.invalid("by", "must be the name of a reviewer");
        }
        return Optional.of(by.textValue());
    }

    private static boolean isLeftOut(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
