package org.hexapla.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hexapla.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Compares the check that is written from the rules with the standard's own DTD. The DTD is not
 * part of the project: the folder that has it is named by {@code HEXAPLA_TMX}, and without it these
 * tests are skipped.
 */
class TmxDtdTest {

    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("HEXAPLA_TMX", "../shared/tmx"));

    @BeforeAll
    static void theDtdIsThere() {
        assumeTrue(
                Files.isRegularFile(FOLDER.resolve("tmx14.dtd")),
                "skipped: no tmx14.dtd in " + FOLDER + "; name its folder by HEXAPLA_TMX");
    }

    @Test
    void theWriterIsValidByTheDtd() throws Exception {
        byte[] file =
                WrittenTmx.of(
                        TmxSettings.from(Language.ENGLISH).withDocumentType(),
                        WrittenTmx.sixLanguages(),
                        new ArrayList<>());

        assertThat(errorsByDtd(file)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theCheckAndTheDtdAgreeOnSamples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("good", TmxSamples.good());
        samples.putAll(TmxSamples.brokenInStructure());
        samples.putAll(TmxSamples.brokenInConvention());
        return samples.entrySet().stream()
                .map(sample -> agreement(sample.getKey(), sample.getValue()));
    }

    @TestFactory
    Stream<DynamicTest> theCheckAndTheDtdAgreeOnFilesOfOthers() throws IOException {
        Path kit = FOLDER.resolve("compliance-kit");
        if (!Files.isDirectory(kit)) {
            return Stream.of();
        }
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(kit)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tmx")).sorted().toList()) {
                tests.add(agreement(file.getFileName().toString(), withDoctype(file)));
            }
        }
        return tests.stream();
    }

    private static DynamicTest agreement(String name, byte[] file) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    List<String> byDtd = errorsByDtd(file);
                    List<TmxValidation.Finding> byRules = TmxValidation.structureOf(file);
                    assertThat(byRules.isEmpty())
                            .as("by the DTD %s, by the rules %s", byDtd, byRules)
                            .isEqualTo(byDtd.isEmpty());
                });
    }

    /** A file with the document type that validating by a DTD asks for, in UTF-8. */
    private static byte[] withDoctype(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean wide = (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset).replaceFirst("^\uFEFF", "");
        text = text.replaceFirst("^<\\?xml[^>]*\\?>", "");
        if (!text.contains("<!DOCTYPE")) {
            text = "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">" + text;
        }
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> errorsByDtd(byte[] file)
            throws ParserConfigurationException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver(
                (publicId, systemId) ->
                        new InputSource(FOLDER.resolve("tmx14.dtd").toUri().toString()));
        List<String> errors = new ArrayList<>();
        builder.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException warning) {
                        // no matter of validity
                    }

                    @Override
                    public void error(SAXParseException error) {
                        errors.add(error.getLineNumber() + ": " + error.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException error) throws SAXException {
                        throw error;
                    }
                });
        try {
            builder.parse(new ByteArrayInputStream(file));
        } catch (SAXException illFormed) {
            errors.add(illFormed.getMessage());
        }
        return errors;
    }
}
