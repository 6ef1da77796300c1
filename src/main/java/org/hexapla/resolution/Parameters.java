package org.hexapla.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hexapla.clause.Segmentation;
import org.hexapla.language.Language;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.store.UnitFilter;
import org.hexapla.resolution.store.UnitStatus;

/** Reads the parameters of requests; each throws a {@link ProblemException} for a wrong one. */
public final class Parameters {

    private static final int LONGEST_TAG = 100;

    private Parameters() {}

    /** The language of a tag. */
    public static Language language(String tag) {
        try {
            if (tag.length() <= LONGEST_TAG) {
                return Language.of(tag);
            }
        } catch (IllegalArgumentException notATag) {
            // answered below
        }
        throw ProblemException.of(
                ProblemKind.INVALID_LANGUAGE,
                "\""
                        + tag.substring(0, Math.min(tag.length(), LONGEST_TAG))
                        + "\" is no BCP 47 language tag, such as en, zh or pt-BR.");
    }

    /** The languages of a list of tags parted by commas; none for an empty list. */
    public static List<Language> languages(Optional<String> tags) {
        return parts(tags).stream().map(Parameters::language).distinct().toList();
    }

    /** The statuses of a list parted by commas; none for an empty list. */
    public static List<UnitStatus> statuses(Optional<String> names) {
        return parts(names).stream()
                .map(name -> oneOf("status", name, UnitStatus.class))
                .distinct()
                .toList();
    }

    /** One status, where one is given. */
    static Optional<UnitStatus> status(Optional<String> name) {
        return given(name).map(value -> oneOf("status", value, UnitStatus.class));
    }

    /** The order of units; that of the text when nothing is asked for. */
    static UnitFilter.Order order(Optional<String> name) {
        return given(name)
                .map(value -> oneOf("order", value, UnitFilter.Order.class))
                .orElse(UnitFilter.Order.POSITION);
    }

    /** How to cut a text; clauses and sentences when nothing is asked for. */
    static Segmentation segmentation(Optional<String> name) {
        return given(name)
                .map(value -> oneOf("segmentation", value, Segmentation.class))
                .orElse(Segmentation.AUTO);
    }

    /** A whole number that isn't negative, where one is given. */
    static OptionalInt number(String parameter, Optional<String> text) {
        Optional<String> given = given(text);
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!given.get().matches("[0-9]{1,9}")) {
            throw ProblemException.invalid(parameter, "must be a whole number");
        }
        return OptionalInt.of(Integer.parseInt(given.get()));
    }

    /** The number that an id is, or -1, which nothing has, where it is none. */
    static long id(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** A parameter that is there and not blank. */
    static Optional<String> given(Optional<String> parameter) {
        return parameter.map(String::strip).filter(value -> !value.isEmpty());
    }

    private static List<String> parts(Optional<String> list) {
        return given(list).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> E oneOf(String parameter, String name, Class<E> values) {
        for (E value : values.getEnumConstants()) {
            if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw ProblemException.invalid(
                parameter,
                "must be one of "
                        + Arrays.stream(values.getEnumConstants())
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }
}
