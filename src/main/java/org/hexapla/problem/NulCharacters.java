package org.hexapla.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses with the character NUL, which no database can look for. */
class NulCharacters {

    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        refuse(uri.getPathParameters(true));
        refuse(uri.getQueryParameters(true));
    }

    private static void refuse(MultivaluedMap<String, String> parameters) {
        parameters.forEach(
                (name, values) -> {
                    if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                        throw ProblemException.invalid(name, "must not hold the character NUL");
                    }
                });
    }
}
