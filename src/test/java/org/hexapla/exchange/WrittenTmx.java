package org.hexapla.exchange;

import static org.hexapla.language.Language.ARABIC;
import static org.hexapla.language.Language.CHINESE;
import static org.hexapla.language.Language.ENGLISH;
import static org.hexapla.language.Language.FRENCH;
import static org.hexapla.language.Language.RUSSIAN;
import static org.hexapla.language.Language.SPANISH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hexapla.document.Mark;
import org.hexapla.exchange.TranslationUnit.Property;
import org.hexapla.language.Language;

/** Files that the TMX writer made, and what went into them. */
final class WrittenTmx {

    private static final CreationTool TOOL = new CreationTool("Hexapla", "1.0");

    private WrittenTmx() {}

    /** Units in all six languages: a plain one, and one with marks and characters of XML. */
    static List<TranslationUnit> sixLanguages() {
        return List.of(
                unit(
                        "1",
                        variant(ARABIC, "وإذ تحيط علما مع التقدير بالتقرير،"),
                        variant(CHINESE, "赞赏地注意到报告，"),
                        variant(ENGLISH, "Noting with appreciation the report,"),
                        variant(FRENCH, "Prenant note avec satisfaction du rapport,"),
                        variant(RUSSIAN, "с признательностью принимая к сведению доклад,"),
                        variant(SPANISH, "Observando con reconocimiento el informe,")),
                unit(
                        "2",
                        variant(
                                ARABIC,
                                "إذ تشير إلى الميثاق1 & <غيره>",
                                mark(Mark.Kind.ITALIC, 0, 8)),
                        variant(CHINESE, "回顾宪章1 & <其他>𠀋", mark(Mark.Kind.BOLD, 0, 2)),
                        variant(
                                ENGLISH,
                                "Recalling the Charter1 & <more>",
                                mark(Mark.Kind.ITALIC, 0, 13),
                                mark(Mark.Kind.BOLD, 10, 22),
                                mark(Mark.Kind.FOOTNOTE_REFERENCE, 21, 22)),
                        variant(
                                FRENCH,
                                "Rappelant la Charte1 & <plus>",
                                mark(Mark.Kind.FOOTNOTE_REFERENCE, 19, 20)),
                        variant(RUSSIAN, "ссылаясь на Устав1 & <далее>"),
                        variant(SPANISH, "Recordando la Carta1 & <más>\"'")));
    }

    static byte[] ofSixLanguages() throws IOException {
        return of(TmxSettings.from(ENGLISH), sixLanguages(), new ArrayList<>());
    }

    /** The file that the writer makes of units; what it leaves out is added to {@code omitted}. */
    static byte[] of(TmxSettings settings, List<TranslationUnit> units, List<Omission> omitted)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TmxWriter writer = new TmxWriter(out, settings, TOOL, omitted::add)) {
            for (TranslationUnit unit : units) {
                writer.write(unit);
            }
        }
        return out.toByteArray();
    }

    static TranslationUnit unit(String id, Variant... variants) {
        return new TranslationUnit(
                id,
                List.of(new Property("symbol", "A/RES/59/187"), new Property("kind", "preambular")),
                Optional.of("Eleanor"),
                Optional.of(Instant.parse("2004-12-20T08:09:10.987Z")),
                Optional.of(Instant.parse("2005-03-15T23:59:59Z")),
                Arrays.asList(variants));
    }

    static Variant variant(Language language, String text, Mark... marks) {
        return new Variant(language, text, Arrays.asList(marks));
    }

    static Mark mark(Mark.Kind kind, int start, int end) {
        return new Mark(kind, start, end);
    }
}
