package org.hexapla.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods each address answers, as the resources' annotations say. */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final BeanManager beans;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /**
     * The value of the header Allow.
     *
     * @param path an address on this server, which begins with a slash
     */
    String of(String path) {
        Set<String> allowed = new TreeSet<>(Set.of("OPTIONS"));
        methods()
                .forEach(
                        (template, methods) -> {
                            if (path.matches(template)) {
                                allowed.addAll(methods);
                            }
                        });
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return String.join(", ", allowed);
    }

    private Map<String, Set<String>> methods() {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            @Nullable Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    for (Annotation annotation : method.getAnnotations()) {
                        @Nullable HttpMethod http =
                                annotation.annotationType().getAnnotation(HttpMethod.class);
                        if (http != null) {
                            methods.computeIfAbsent(
                                            template(root, method.getAnnotation(Path.class)),
                                            key -> new TreeSet<>())
                                    .add(http.value());
                        }
                    }
                }
            }
        }
        return methods;
    }

    private static String template(Path root, @Nullable Path part) {
        String whole = "/" + root.value() + "/" + (part == null ? "" : part.value());
        return PARAMETER
                        .matcher(whole.replaceAll("/+", "/").replaceAll("/$", ""))
                        .replaceAll("[^/]+")
                + "/?";
    }
}
