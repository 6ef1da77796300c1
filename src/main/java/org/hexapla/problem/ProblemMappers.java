package org.hexapla.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that a resource can throw into a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods allowedMethods;

    ProblemMappers(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

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

    /** Or what came while the JSON was read, which the parser takes for its own fault. */
    @ServerExceptionMapper
    Response malformed(JsonProcessingException exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return answer(problem.problem());
            }
        }
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
        return answer(HttpProblems.of(response.getStatus()));
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException exception, UriInfo address) {
        String allowed = allowedMethods.of(address.getRequestUri().getRawPath());
        return Response.fromResponse(answer(HttpProblems.of(405)))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
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
