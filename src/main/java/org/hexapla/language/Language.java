package org.hexapla.language;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A language, by its BCP 47 tag in canonical form ({@code en}, {@code zh-Hans}).
 *
 * @param tag the tag; two languages are equal when their tags are
 */
public record Language(String tag) implements Comparable<Language> {

    public static final Language ARABIC = new Language("ar");
    public static final Language CHINESE = new Language("zh");
    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language SPANISH = new Language("es");

    /** The six official languages of the United Nations, in the order of their English names. */
    public static final List<Language> OFFICIAL =
            List.of(ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH);

    private static final Set<String> TWO_LETTER_CODES = Set.of(Locale.getISOLanguages());

    /**
     * The language that a tag names.
     *
     * @param tag a BCP 47 tag in any case; an underscore counts as a hyphen
     * @throws IllegalArgumentException when it is no well-formed tag of a known language
     */
    public static Language of(String tag) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
            String code = locale.getLanguage();
            boolean known =
                    code.length() == 2 ? TWO_LETTER_CODES.contains(code) : code.length() == 3;
            boolean strangeExtension =
                    locale.getExtensionKeys().stream().anyMatch(key -> "utx".indexOf(key) < 0);
            if (known && !strangeExtension) {
                return new Language(locale.toLanguageTag());
            }
        } catch (IllformedLocaleException illFormed) {
            // answered below, like a tag that names no language
        }
        throw new IllegalArgumentException("\"" + tag + "\" is no language tag (BCP 47)");
    }

    /** The tag's first part, without script and region: {@code zh} of {@code zh-Hans}. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    public Direction direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? Direction.RTL : Direction.LTR;
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
