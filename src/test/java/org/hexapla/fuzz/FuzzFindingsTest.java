package org.hexapla.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader reads or refuses its seeds, each of them cut short or with a right-to-left override
 * in it, and whatever fuzzing found: nothing but {@code UnreadableDocumentException} comes out.
 */
class FuzzFindingsTest {

    private static final byte[] OVERRIDE = "\u202e".getBytes(StandardCharsets.UTF_8);

    static Stream<FuzzTarget> targets() {
        return FuzzTarget.all().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void seedsAreReadOrRefusedWhereverTheyAreCut(FuzzTarget target) throws Exception {
        for (byte[] seed : target.seeds().subList(0, 2)) {
            for (int part = 0; part <= 16; part++) {
                byte[] cut = java.util.Arrays.copyOf(seed, seed.length * part / 16);
                assertThatCode(() -> target.read(cut)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void anOverrideAnywhereDoesNoHarm(FuzzTarget target) throws Exception {
        for (byte[] seed : target.seeds().subList(0, 2)) {
            for (int part = 1; part < 16; part++) {
                byte[] changed = seed.clone();
                System.arraycopy(
                        OVERRIDE, 0, changed, (seed.length - 3) * part / 16, OVERRIDE.length);
                assertThatCode(() -> target.read(changed)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatFuzzingFoundIsReadOrRefused(FuzzTarget target, Path finding) throws Exception {
        byte[] input = Files.readAllBytes(finding);

        assertThatCode(() -> target.read(input)).doesNotThrowAnyException();
    }

    static Stream<Arguments> findings() throws IOException, URISyntaxException {
        List<Arguments> findings = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.all()) {
            URL folder = FuzzFindingsTest.class.getResource("findings/" + target.name());
            if (folder != null) {
                try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                    files.sorted().forEach(file -> findings.add(Arguments.of(target, file)));
                }
            }
        }
        return findings.stream();
    }
}
