package org.hexapla.server;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import jakarta.validation.constraints.Min;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all settings of Hexapla's own before anything is started, so that one that can't be
 * understood is named to the operator and not buried in a stack trace.
 */
final class SettingsCheck {

    /** The interfaces that say which settings there are; a test keeps the list whole. */
    static final List<String> DECLARATIONS =
            List.of(
                    "org.hexapla.job.JobSettings",
                    "org.hexapla.lexicon.LexiconSettings",
                    "org.hexapla.resolution.Limits",
                    "org.hexapla.resolution.NeuralConfig",
                    "org.hexapla.resolution.OfficialConfig");

    /** The words for no; whatever the converter doesn't know counts as no, without a word. */
    private static final Set<String> NO = Set.of("false", "no", "n", "off", "0");

    /** What a setting has to be, by its type, or by that of the values of which it has several. */
    private static final Map<Class<?>, String> EXPECTED =
            Map.of(
                    Duration.class, "a length of time such as 500ms, 10S, 5M, 2H or 30D",
                    MemorySize.class, "a number of bytes such as 8388608, 500K, 8M or 1G",
                    int.class, "a whole number",
                    double.class, "a number such as 5 or 0.5",
                    boolean.class, "true or false",
                    Path.class, "the path of a file",
                    String.class, "a text");

    private static final Set<Type> SEVERAL = Set.of(List.class, Set.class);

    private final SmallRyeConfig values;
    private final List<String> declarations;

    /**
     * @param values what the settings are
     */
    SettingsCheck(SmallRyeConfig values) {
        this(values, DECLARATIONS);
    }

    /**
     * @param declarations the names of interfaces
     */
    SettingsCheck(SmallRyeConfig values, List<String> declarations) {
        this.values = values;
        this.declarations = declarations;
    }

    /** A check of what the JVM and the environment set. */
    static SettingsCheck ofThisProcess() {
        return new SettingsCheck(
                new SmallRyeConfigBuilder()
                        .addDefaultSources()
                        .addDefaultInterceptors()
                        .addDiscoveredConverters()
                        .build());
    }

    /**
     * Makes sure that each setting can be understood.
     *
     * @throws StartFailedException when some can't be; it names each, with its value and what it
     *     has to be
     * @throws IllegalStateException when settings are declared of a type that can't be checked
     */
    void check() throws StartFailedException {
        List<String> wrong = new ArrayList<>();
        for (String declaration : declarations) {
            Class<?> settings = declared(declaration);
            String prefix = settings.getAnnotation(ConfigMapping.class).prefix();
            for (Method setting : settings.getDeclaredMethods()) {
                String name = prefix + "." + StringUtil.skewer(setting.getName());
                fault(name, setting).ifPresent(wrong::add);
            }
        }
        if (!wrong.isEmpty()) {
            wrong.sort(null);
            throw new StartFailedException(String.join(" ", wrong));
        }
    }

    private static Class<?> declared(String name) {
        try {
            return Class.forName(name, false, SettingsCheck.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("no settings are declared in " + name, gone);
        }
    }

    private Optional<String> fault(String name, Method setting) {
        boolean optional = setting.getReturnType() == Optional.class;
        Class<?> type = type(setting);
        String expected = expected(name, type) + range(setting, type);
        ConfigValue value = values.getConfigValue(name);
        String raw = value.getRawValue();
        if (raw == null) {
            return Optional.empty(); // it is left out
        }
        String text = value.getValue();
        if (text != null && text.isBlank()) {
            return optional
                    ? Optional.empty()
                    : Optional.of(
                            String.format(
                                    "The setting %s is empty; it has to be %s, or left out.",
                                    variable(name), expected));
        }
        return text != null && isUnderstood(text, setting, type)
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                "The setting %s is \"%s\"; it has to be %s.",
                                variable(name), text == null ? raw : text, expected));
    }

    /** The type of a value, where there may be none or several too. */
    private static Class<?> type(Method setting) {
        Type type = setting.getGenericReturnType();
        return type instanceof ParameterizedType of
                        && (of.getRawType() == Optional.class || SEVERAL.contains(of.getRawType()))
                        && of.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : setting.getReturnType();
    }

    private static String expected(String name, Class<?> type) {
        @Nullable String expected = EXPECTED.get(type);
        if (expected == null) {
            throw new IllegalStateException(
                    "Don't know how to check " + name + ", which is a " + type.getName());
        }
        return expected;
    }

    private static String range(Method setting, Class<?> type) {
        if (type == Duration.class) {
            Duration least = leastTime(setting);
            return least.isZero()
                    ? ", and not a negative one"
                    : ", and not less than " + least.toMillis() + "ms";
        }
        return leastNumber(setting).stream()
                .mapToObj(least -> ", and not less than " + least)
                .findFirst()
                .orElse("");
    }

    private static Duration leastTime(Method setting) {
        @Nullable DurationMin least = setting.getAnnotation(DurationMin.class);
        return least == null ? Duration.ZERO : Duration.ofMillis(least.millis());
    }

    private static OptionalLong leastNumber(Method setting) {
        @Nullable Min least = setting.getAnnotation(Min.class);
        return least == null ? OptionalLong.empty() : OptionalLong.of(least.value());
    }

    private boolean isUnderstood(String text, Method setting, Class<?> type) {
        if (SEVERAL.contains(setting.getReturnType())) {
            return true; // texts
        }
        try {
            Object value = values.convert(text, type);
            if (value instanceof Boolean yes) {
                return yes || NO.contains(text.strip().toLowerCase(Locale.ROOT));
            }
            if (value instanceof Duration time) {
                return time.compareTo(leastTime(setting)) >= 0;
            }
            return !(value instanceof Integer number)
                    || leastNumber(setting).stream().allMatch(least -> number >= least);
        } catch (IllegalArgumentException notUnderstood) {
            return false;
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
