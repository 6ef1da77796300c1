package org.hexapla.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.language.HanNumerals;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;
import org.hexapla.language.RomanNumerals;

/** Reads headings: Annex II, Article premier, 第一条, Preamble, III, B. General principles. */
final class HeadingReader {

    private static final Pattern WORDS_BEGIN = Pattern.compile(" ?[.:;–—‐-].*", Pattern.DOTALL);
    private static final int LARGEST_ROMAN = 99;
    private static final int MOST_FIGURES = 9;

    private final HeadingWords words;

    HeadingReader(Grammar grammar) {
        words = grammar.headings();
    }

    /** The heading that a block is, if its wording or its shape tell so. */
    Optional<Heading> read(Block block) {
        if (block.looksShort()
                && words.preamble().contains(block.words().replaceAll("[ .,:]+$", ""))) {
            return Optional.of(
                    new Heading(
                            ClauseKind.HEADING,
                            Heading.Rank.PREAMBLE,
                            "",
                            Optional.empty(),
                            false));
        }
        return annex(block)
                .or(() -> article(block))
                .or(() -> part(block))
                .or(() -> numbered(block))
                .or(() -> block.isHeading() ? Optional.of(unnumbered(block)) : Optional.empty());
    }

    /** Whether a line is the name and number of an annex or an article and nothing more. */
    boolean isNameAlone(String line) {
        String text = GrammarText.of(line);
        return name(text, words.article(), false)
                .or(() -> name(text, words.annex(), true))
                .filter(name -> name.rest().isEmpty())
                .isPresent();
    }

    /** Whether a block heads a preamble, an article or a named part, below a text's title. */
    boolean opensBody(Block block) {
        return read(block)
                .filter(
                        heading ->
                                heading.rank() == Heading.Rank.PREAMBLE
                                        || heading.rank() == Heading.Rank.ARTICLE
                                        || heading.rank() == Heading.Rank.PART
                                                && part(block).isPresent())
                .isPresent();
    }

    private Optional<Heading> annex(Block block) {
        return block.looksLikeHeading() && block.listMark().isEmpty()
                ? name(block.words(), words.annex(), true)
                        .map(name -> heading(ClauseKind.ANNEX, Heading.Rank.ANNEX, "", name))
                : Optional.empty();
    }

    private Optional<Heading> article(Block block) {
        return name(block.words(), words.article(), false)
                .filter(name -> name.number().isPresent())
                .filter(name -> name.rest().isEmpty() || WORDS_BEGIN.matcher(name.rest()).matches())
                .map(name -> heading(ClauseKind.ARTICLE, Heading.Rank.ARTICLE, "", name));
    }

    private Optional<Heading> part(Block block) {
        if (!block.looksLikeHeading() || block.listMark().isPresent()) {
            return Optional.empty();
        }
        return name(block.words(), words.part(), true)
                .filter(name -> name.number().isPresent())
                .map(name -> heading(ClauseKind.HEADING, Heading.Rank.PART, name.key(), name))
                .or(
                        () ->
                                name(block.words(), words.numerals(), true)
                                        .filter(
                                                name ->
                                                        name.rest().isEmpty()
                                                                || WORDS_BEGIN
                                                                        .matcher(name.rest())
                                                                        .matches())
                                        .map(HeadingReader::numeral));
    }

    private static Heading numeral(Name name) {
        return new Heading(
                ClauseKind.HEADING,
                Heading.Rank.PART,
                Style.ROMAN.name(),
                Optional.of(name.key()),
                name.rest().isEmpty());
    }

    /** A numeral or letter, alone or with words; a figure with words in capitals. */
    private static Optional<Heading> numbered(Block block) {
        Optional<String> sign = Formulae.partNumber(block);
        boolean alone = sign.isPresent();
        Optional<ListMark> mark =
                sign.map(number -> ListMark.at(number + ".\n", 0)).orElse(block.listMark());
        return mark.filter(found -> !found.bracketed())
                .filter(found -> found.style() != Style.FIGURE || block.isInCapitals())
                .filter(found -> alone || block.looksLikeHeading())
                .map(
                        found ->
                                new Heading(
                                        ClauseKind.HEADING,
                                        Heading.Rank.PART,
                                        found.style().name(),
                                        Optional.of(found.number()),
                                        alone || block.words().isEmpty()));
    }

    private static Heading unnumbered(Block block) {
        return new Heading(
                ClauseKind.HEADING,
                Heading.Rank.PLAIN,
                "",
                block.listMark().map(ListMark::number),
                false);
    }

    private static Heading heading(ClauseKind kind, Heading.Rank rank, String style, Name name) {
        return new Heading(kind, rank, style, name.number(), name.rest().isEmpty());
    }

    /** A name such as Article, its number, and what follows. */
    private record Name(String key, Optional<String> number, String rest) {}

    private Optional<Name> name(String text, Phrases names, boolean roman) {
        return names.find(text).flatMap(found -> name(text, found, roman));
    }

    private Optional<Name> name(String text, Phrases.Found found, boolean roman) {
        if (!found.group().isEmpty()) {
            String rest = text.substring(found.end()).strip();
            return Optional.of(
                    new Name(found.key(), Optional.of(number(found.group(), roman)), rest));
        }
        String after = text.substring(found.end()).strip();
        Optional<Name> ordinal =
                words.ordinals()
                        .find(after)
                        .map(
                                word ->
                                        new Name(
                                                found.key(),
                                                Optional.of(number(word.key(), roman)),
                                                after.substring(word.end()).strip()));
        if (ordinal.isPresent()) {
            return ordinal;
        }
        Matcher sign = words.sign().matcher(after);
        return Optional.of(
                sign.lookingAt()
                        ? new Name(
                                found.key(),
                                Optional.of(signNumber(sign.group(1), roman)),
                                after.substring(sign.end()).strip())
                        : new Name(found.key(), Optional.empty(), after));
    }

    /** Figures stay figures; letters of other scripts become those of the Latin alphabet. */
    private static String signNumber(String sign, boolean roman) {
        boolean han = Character.UnicodeScript.of(sign.charAt(0)) == Character.UnicodeScript.HAN;
        return han
                ? number(sign, roman)
                : ListMark.at(sign + ".\n", 0).map(ListMark::number).orElse(sign);
    }

    /** A number that was written in words; parts and annexes count those in Roman numerals. */
    private static String number(String written, boolean roman) {
        boolean figures = written.chars().allMatch(Character::isDigit);
        if (figures && written.length() > MOST_FIGURES) {
            return written;
        }
        long value = figures ? Long.parseLong(written) : HanNumerals.value(written).orElse(0);
        if (value == 0) {
            return written;
        }
        return roman && value <= LARGEST_ROMAN
                ? RomanNumerals.of((int) value)
                : Long.toString(value);
    }
}
