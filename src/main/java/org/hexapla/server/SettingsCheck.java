package org.hexapla.server;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)true|false|yes|no|on|off|y|n|t|f|1|0");

    /** What a setting has to be, by its type. Any other type takes any text. */
    private static final Map<Class<?>, String> EXPECTED =
            Map.of(
                    Duration.class, "a length of time such as 500ms, 10S, 5M, 2H or 30D",
                    MemorySize.class, "a number of bytes such as 8388608, 500K, 8M or 1G",
                    int.class, "a whole number",
                    double.class, "a number such as 5 or 0.5",
                    boolean.class, "true or false");

    private final SmallRyeConfig values;

    /**
     * @param values what the settings are
     */
    SettingsCheck(SmallRyeConfig values) {
        this.values = values;
    }

    /** A check of what the JVM and the environment set. */
    static SettingsCheck ofThisProcess() {
        return new SettingsCheck(
                new SmallRyeConfigBuilder().addDefaultSources().addDiscoveredConverters().build());
    }

    /**
     * Makes sure that each setting can be understood.
     *
     * @throws StartFailedException when some can't be; it names each, with its value and what it
     *     has to be
     */
    void check() throws StartFailedException {
        List<String> wrong = new ArrayList<>();
        for (String declaration : DECLARATIONS) {
            Class<?> settings = declared(declaration);
            String prefix = settings.getAnnotation(ConfigMapping.class).prefix();
            for (Method setting : settings.getDeclaredMethods()) {
                String name = prefix + "." + StringUtil.skewer(setting.getName());
                fault(name, setting.getGenericReturnType()).ifPresent(wrong::add);
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

    private Optional<String> fault(String name, Type declared) {
        Type type = declared instanceof ParameterizedType of ? argument(of) : declared;
        @Nullable String expected = EXPECTED.get(type);
        Optional<String> value = values.getOptionalValue(name, String.class);
        if (expected == null || value.isEmpty() || isUnderstood(name, value.get(), type)) {
            return Optional.empty();
        }
        return Optional.of(
                String.format(
                        "The setting %s is \"%s\"; it has to be %s.",
                        variable(name), value.get(), expected));
    }

    private static Type argument(ParameterizedType type) {
        return type.getActualTypeArguments()[0];
    }

    private boolean isUnderstood(String name, String value, Type type) {
        if (type == boolean.class) { // anything else counts as no, without a word
            return YES_OR_NO.matcher(value.strip()).matches();
        }
        try {
            values.getValue(name, (Class<?>) type);
            return true;
        } catch (IllegalArgumentException notUnderstood) {
            return false;
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
