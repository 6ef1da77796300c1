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

    private static final Set<String> CODES = Set.of(ULocale.getISOLanguages());

    /**
     * The language that a tag names.
     *
     * @param tag a BCP 47 tag in any case; an underscore counts as a hyphen, and a language that
     *     has several codes is named by one: {@code en} for {@code eng}, {@code zh} for {@code cmn}
     * @throws IllegalArgumentException when it is no well-formed tag of a known language
     */
    public static Language of(String tag) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
            boolean strangeExtension =
                    locale.getExtensionKeys().stream().anyMatch(key -> "utx".indexOf(key) < 0);
            ULocale canonical = ULocale.createCanonical(ULocale.forLocale(locale));
            if (isKnown(canonical.getLanguage()) && !strangeExtension) {
                return new Language(canonical.toLanguageTag());
            }
        } catch (IllformedLocaleException illFormed) {
            // answered below, like a tag that names no language
        }
        throw new IllegalArgumentException("\"" + tag + "\" is no language tag (BCP 47)");
    }

    /** Of the codes that no list holds those are known that have a name. */
    private static boolean isKnown(String code) {
        return CODES.contains(code)
                || code.length() == 3
                        && !ULocale.getDisplayLanguage(code, ULocale.ENGLISH).equals(code);
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
