package org.hexapla.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns everything that a resource can throw into a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        return answer(exception.problem());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        List<Problem.Violation> violations =
                exception.getConstraintViolations().stream()
                        .map(ProblemMappers::violation)
                        .sorted(Comparator.comparing(Problem.Violation::field))
                        .toList();
        return answer(ProblemException.invalid(violations));
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException exception) {
        return answer(MalformedJson.problem(exception));
    }

    /** Named apart, since Quarkus has a mapper of its own for it, whose answer is empty. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException exception) {
        return malformed(exception);
    }

    @ServerExceptionMapper
    Response undecodable(CharConversionException exception) {
        return answer(MalformedJson.notUtf8());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return answer(problem.problem());
            }
            if (cause instanceof JsonProcessingException json) {
                return malformed(json);
            }
            if (cause instanceof CharConversionException undecodable) {
                return undecodable(undecodable);
            }
        }
        Response response = exception.getResponse();
        if (response.getStatus() >= 500) {
            return unexpected(exception);
        }
        Response.ResponseBuilder answer =
                Response.fromResponse(answer(HttpProblems.of(response.getStatus())));
        @Nullable Object allow = response.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return answer(problem.problem());
            }
            if (cause instanceof SQLException refused && isAboutAValue(refused)) {
                LOG.infof("The database refused a value: %s", refused.getMessage());
                return answer(HttpProblems.of(400, "A value is one that can't be stored."));
            }
        }
        String mark = UUID.randomUUID().toString();
        LOG.errorf(exception, "A request failed (%s)", mark);
        return answer(
                HttpProblems.of(
                        500, "The server made a mistake; its log says more under " + mark + "."));
    }

    /** Whether the database found a value out of its range or of another form than its own. */
    private static boolean isAboutAValue(SQLException exception) {
        String state = exception.getSQLState();
        return state != null && state.startsWith("22");
    }

    /** The answer of a problem. */
    static Response answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            boolean ofTheCode =
                    node.getKind() == ElementKind.METHOD
                            || (node.getKind() == ElementKind.PARAMETER
                                    && violation.getLeafBean() != violation.getRootBean());
            if (!ofTheCode) {
                field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        return new Problem.Violation(field.toString(), violation.getMessage());
    }
}
