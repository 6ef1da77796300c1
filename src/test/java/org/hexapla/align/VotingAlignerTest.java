package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class VotingAlignerTest {

    private static final List<String> ENGLISH =
            List.of(
                    "The committee met in Geneva on 14 May 1998 to discuss water.",
                    "Farmers in the north reported a loss of 2300 sheep after the storm.",
                    "A new bridge over the river Volta was opened by the minister.",
                    "Schools remained closed for 9 weeks because of the floods.",
                    "The harbour of Valparaiso received 417 ships in that year.",
                    "Doctors asked for vaccines against measles and for clean needles.",
                    "Engineers repaired 58 wells along the road to Timbuktu.");

    private static final List<String> FRENCH =
            List.of(
                    "Le comité s'est réuni à Genève le 14 mai 1998 pour discuter de l'eau.",
                    "Les fermiers du nord ont signalé la perte de 2300 moutons après la tempête.",
                    "Un nouveau pont sur le fleuve Volta a été ouvert par le ministre.",
                    "Les écoles sont restées fermées pendant 9 semaines à cause des crues.",
                    "Le port de Valparaiso a reçu 417 navires cette année-là.",
                    "Les médecins ont demandé des vaccins contre la rougeole et des aiguilles.",
                    "Les ingénieurs ont réparé 58 puits le long de la route de Timbuktu.");

    private static final List<String> SPANISH =
            List.of(
                    "El comité se reunió en Ginebra el 14 de mayo de 1998 para hablar del agua.",
                    "Los granjeros del norte perdieron 2300 ovejas después de la tormenta.",
                    "El ministro inauguró un puente nuevo sobre el río Volta.",
                    "Las escuelas permanecieron cerradas 9 semanas por las inundaciones.",
                    "El puerto de Valparaiso recibió 417 barcos en ese año.",
                    "Los médicos pidieron vacunas contra el sarampión y agujas limpias.",
                    "Los ingenieros repararon 58 pozos en el camino de Timbuktu.");

    private final Lexicon learned = lexicon();

    private final Aligner aligner = new VotingAligner(learned, AlignerSettings.standard());

    private static Lexicon lexicon() {
        LexiconTrainer trainer = new LexiconTrainer();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < ENGLISH.size(); i++) {
                trainer.add(
                        Map.of(
                                Language.of("en"), ENGLISH.get(i),
                                Language.of("fr"), FRENCH.get(i),
                                Language.of("es"), SPANISH.get(i)));
            }
        }
        return trainer.lexicon();
    }

    @Test
    void textsInTheSameOrderAreAlignedOneToOne() {
        assertThat(cells(align(ENGLISH, FRENCH, SPANISH)))
                .containsExactlyElementsOf(
                        IntStream.range(0, ENGLISH.size())
                                .mapToObj(i -> List.of(List.of(i), List.of(i), List.of(i)))
                                .toList());
    }

    @Test
    void withoutAnyLexiconNumbersAndNamesSuffice() {
        Aligner bare = new VotingAligner(Lexicon.empty(), AlignerSettings.standard());
        assertThat(cells(bare.align(List.of(text("en", ENGLISH), text("fr", FRENCH)))))
                .contains(List.of(List.of(4), List.of(4)), List.of(List.of(6), List.of(6)));
    }

    @Test
    void aLexiconOfOtherLanguagesChangesNothing() {
        Aligner bare = new VotingAligner(Lexicon.empty(), AlignerSettings.standard());
        List<String> exchanged = new ArrayList<>(FRENCH);
        exchanged.add(2, exchanged.remove(4));
        exchanged.add(3, exchanged.remove(5));
        for (String language : List.of("it", "fr-CA")) {
            List<AlignableText> texts = List.of(text("fr", FRENCH), text(language, exchanged));
            assertThat(aligner.align(texts)).isEqualTo(bare.align(texts));
        }
    }

    @Test
    void whatOneLanguageJoinsIsOneUnit() {
        List<String> joined = new ArrayList<>(FRENCH);
        joined.set(3, FRENCH.get(3) + " " + joined.remove(4));
        assertThat(cells(align(ENGLISH, joined, SPANISH)))
                .contains(List.of(List.of(3, 4), List.of(3), List.of(3, 4)));
    }

    @Test
    void whatNoOtherLanguageHasStaysAlone() {
        List<String> more = new ArrayList<>(SPANISH);
        more.add(3, "Queridos lectores, suscríbanse hoy mismo a nuestra revista de cocina.");
        assertThat(cells(align(ENGLISH, FRENCH, more)))
                .contains(
                        List.of(List.of(), List.of(), List.of(3)),
                        List.of(List.of(3), List.of(3), List.of(4)));
    }

    @Test
    void whatOneLanguageLacksIsLeftEmpty() {
        List<String> less = new ArrayList<>(FRENCH);
        less.remove(2);
        assertThat(cells(align(ENGLISH, less, SPANISH)))
                .contains(List.of(List.of(2), List.of(), List.of(2)));
    }

    @Test
    void exchangedPiecesAreFoundAndSaidToBeMoved() {
        List<String> exchanged = new ArrayList<>(FRENCH);
        exchanged.add(2, exchanged.remove(4));
        exchanged.add(3, exchanged.remove(5));
        List<AlignedUnit> units = align(ENGLISH, exchanged, SPANISH);
        assertThat(cells(units))
                .contains(
                        List.of(List.of(2), List.of(4), List.of(2)),
                        List.of(List.of(5), List.of(3), List.of(5)));
        assertThat(units).anyMatch(unit -> unit.flags().contains(AlignedUnit.Flag.MOVED));
    }

    @Test
    void numbersOfAllScriptsAreTheSame() {
        List<String> latin = new ArrayList<>();
        List<String> arabic = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            latin.add("There were " + (371 + 97 * i) + " of them.");
            if (i != 7) {
                String digits = Integer.toString(371 + 97 * i);
                digits =
                        digits.chars()
                                .mapToObj(c -> Character.toString(c - '0' + '٠'))
                                .collect(Collectors.joining());
                arabic.add("كان عددهم " + digits + " بالضبط.");
            }
        }
        assertThat(cells(aligner.align(List.of(text("en", latin), text("ar", arabic)))))
                .contains(
                        List.of(List.of(6), List.of(6)),
                        List.of(List.of(7), List.of()),
                        List.of(List.of(8), List.of(7)),
                        List.of(List.of(11), List.of(10)));
    }

    @Test
    void numbersInHanNumeralsAreTheSame() {
        String[] han = {"三十一", "四十五", "五十九", "六十二", "七十四", "八十六", "九十三"};
        int[] values = {31, 45, 59, 62, 74, 86, 93};
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            english.add("There were " + values[i] + " of them.");
            if (i != 3) {
                chinese.add("共有" + han[i] + "个。");
            }
        }
        assertThat(cells(aligner.align(List.of(text("en", english), text("zh", chinese)))))
                .contains(
                        List.of(List.of(2), List.of(2)),
                        List.of(List.of(3), List.of()),
                        List.of(List.of(4), List.of(3)));
    }

    @Test
    void referencesToTheSameFootnoteAreEvidence() {
        List<AlignableSegment> left = new ArrayList<>();
        List<AlignableSegment> right = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String note = Integer.toString(i + 1);
            left.add(new AlignableSegment("abcdefg hijklm", "body", "", "", note, i));
            if (i != 3) {
                right.add(new AlignableSegment("опрстуф хцчшщъ", "body", "", "", note, i));
            }
        }
        assertThat(
                        cells(
                                aligner.align(
                                        List.of(
                                                new AlignableText(Language.of("en"), left),
                                                new AlignableText(Language.of("ru"), right)))))
                .contains(
                        List.of(List.of(2), List.of(2)),
                        List.of(List.of(3), List.of()),
                        List.of(List.of(4), List.of(3)));
    }

    @Test
    void textsInAnyOrderGiveTheSameUnits() {
        List<AlignedUnit> forth = align(ENGLISH, FRENCH, SPANISH);
        List<AlignedUnit> back =
                aligner.align(
                        List.of(text("es", SPANISH), text("fr", FRENCH), text("en", ENGLISH)));
        assertThat(
                        back.stream()
                                .map(AlignedUnit::cells)
                                .map(c -> List.of(c.get(2), c.get(1), c.get(0)))
                                .toList())
                .isEqualTo(cells(forth));
    }

    @Test
    void anEmptyTextLeavesItsCellsEmpty() {
        List<AlignedUnit> units = align(ENGLISH, List.of(), SPANISH);
        assertThat(units).hasSize(ENGLISH.size());
        assertThat(units).allMatch(unit -> unit.cells().get(1).isEmpty());
    }

    @Test
    void textsWithoutSegmentsHaveNoVote() {
        List<AlignableText> six = new ArrayList<>();
        six.add(MadeUpTexts.story("en", 3, 20));
        six.add(MadeUpTexts.story("fr", 3, 20));
        for (String other : List.of("es", "ru", "ar", "zh")) {
            six.add(MadeUpTexts.text(other, List.of()));
        }

        assertThat(aligner.align(six)).filteredOn(unit -> texts(unit) == 2).hasSize(20);
    }

    private static long texts(AlignedUnit unit) {
        return unit.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    @Test
    void oneTextAloneIsRefused() {
        assertThatThrownBy(() -> aligner.align(List.of(text("en", ENGLISH))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unequalHugeOrWordlessTextsAreAnsweredInTime() {
        List<String> twentyTimes =
                IntStream.range(0, 140).mapToObj(i -> FRENCH.get(i % FRENCH.size())).toList();
        List<String> huge = List.of("word and other words ".repeat(5000), "x".repeat(100_000));
        List<String> symbols = IntStream.range(0, 200).mapToObj(i -> "*** 1 1 1 ---").toList();
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> {
                    assertThat(align(ENGLISH, twentyTimes, ENGLISH)).isNotEmpty();
                    assertThat(align(huge, FRENCH, huge)).isNotEmpty();
                    assertThat(align(symbols, symbols, symbols)).isNotEmpty();
                });
    }

    private List<AlignedUnit> align(
            List<String> english, List<String> french, List<String> spanish) {
        return aligner.align(List.of(text("en", english), text("fr", french), text("es", spanish)));
    }

    private static List<List<List<Integer>>> cells(List<AlignedUnit> units) {
        return units.stream().map(AlignedUnit::cells).collect(Collectors.toList());
    }

    private static AlignableText text(String language, List<String> segments) {
        List<AlignableSegment> all = new ArrayList<>();
        for (String segment : segments) {
            all.add(new AlignableSegment(segment, "body", "", "", "", all.size()));
        }
        return new AlignableText(Language.of(language), all);
    }
}
