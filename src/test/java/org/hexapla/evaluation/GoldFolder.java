package org.hexapla.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes small gold sets of our own into a folder, in the layout that {@link GoldSets} reads. */
public final class GoldFolder {

    private final Path folder;

    public GoldFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    /**
     * Three invented documents in six languages, in two variants, and one in two languages: the
     * first with a unit where English has two sentences, one that Arabic lacks and a sentence that
     * Russian alone has; the third has three languages only.
     */
    public static GoldFolder sample(Path folder) throws IOException {
        GoldFolder sample = new GoldFolder(folder);
        Map<String, List<String>> harbour = new LinkedHashMap<>();
        harbour.put("ar", List.of("ميناء هيلا.", "افتتح الميناء عام 1904 وفيه أربعون سفينة."));
        harbour.put("zh", List.of("希拉港。", "该港于1904年开放，有四十艘船。", "𠀋先生是港长。"));
        harbour.put(
                "en",
                List.of(
                        "The harbour of Hila.",
                        "The harbour was opened in 1904.",
                        "It holds forty ships.",
                        "Mr 𠀋 is the harbour master."));
        harbour.put(
                "fr",
                List.of(
                        "Le port de Hila.",
                        "Le port, ouvert en 1904, accueille quarante navires.",
                        "M. 𠀋 est le capitaine du port."));
        harbour.put(
                "ru",
                List.of(
                        "Порт Хила.",
                        "Порт был открыт в 1904 году и вмещает сорок судов.",
                        "Г-н 𠀋 — капитан порта.",
                        "Зимой здесь лежит снег."));
        harbour.put(
                "es",
                List.of(
                        "El puerto de Hila.",
                        "El puerto se abrió en 1904 y alberga cuarenta barcos.",
                        "El Sr. 𠀋 es el capitán del puerto."));
        sample.document(
                "coast/hard/harbour",
                harbour,
                "0\t0\t0\t0\t0\t0",
                "1\t1\t1,2\t1\t1\t1",
                "\t2\t3\t2\t2\t2",
                "\t\t\t\t3\t");
        Map<String, List<String>> market = new LinkedHashMap<>();
        market.put("ar", List.of("سوق السمك.", "يفتح السوق كل يوم في الساعة 6."));
        market.put("zh", List.of("鱼市场。", "市场每天6时开放。"));
        market.put("en", List.of("The fish market.", "The market opens every day at 6."));
        market.put(
                "fr",
                List.of("Le marché aux poissons.", "Le marché ouvre chaque jour à 6 heures."));
        market.put("ru", List.of("Рыбный рынок.", "Рынок открывается каждый день в 6 часов."));
        market.put(
                "es", List.of("El mercado de pescado.", "El mercado abre todos los días a las 6."));
        sample.document("coast/hard/market", market, "0\t0\t0\t0\t0\t0", "1\t1\t1\t1\t1\t1");
        sample.document("coast/plain/market", market, "0\t0\t0\t0\t0\t0", "1\t1\t1\t1\t1\t1");
        Map<String, List<String>> letter = new LinkedHashMap<>();
        letter.put("en", List.of("Dear sister,", "the harbour is full of ships."));
        letter.put("fr", List.of("Chère sœur,", "le port est plein de navires."));
        letter.put("es", List.of("Querida hermana:", "el puerto está lleno de barcos."));
        sample.document("inland/plain/letter", letter, "0\t0\t0", "1\t1\t1");
        sample.file(
                "names/names.tsv",
                "key\ten\tfr\tes\nH\tharbour\tport\tpuerto\nS\tships\tnavires\t\n");
        sample.file("alps-de-fr/hut.src", "Die Hütte\nliegt auf 2100 Metern.\nSie ist alt.\n");
        sample.file(
                "alps-de-fr/hut.tgt",
                "La cabane se trouve à 2100 mètres.\nElle est vieille.\nFin.\n");
        sample.file("alps-de-fr/hut.gold", "[0, 1]:[0]\n[2]:[1]\n[]:[2]\n");
        return sample;
    }

    /**
     * Writes a document, a paragraph a segment.
     *
     * @param path where, such as {@code coast/hard/harbour}
     * @param texts language → its segments
     * @param units a row a unit: for each language, parted by tabs, indices parted by commas
     */
    void document(String path, Map<String, List<String>> texts, String... units)
            throws IOException {
        StringBuilder segments = new StringBuilder("lang\tindex\tparagraph\tstart\tend\tsrc\n");
        for (Map.Entry<String, List<String>> text : texts.entrySet()) {
            int at = 0;
            for (int k = 0; k < text.getValue().size(); k++) {
                String segment = text.getValue().get(k);
                int end = at + segment.codePointCount(0, segment.length());
                segments.append(
                        String.format("%s\t%d\t%d\t%d\t%d\t\n", text.getKey(), k, k, at, end));
                at = end + 2;
            }
            file(path + "/" + text.getKey() + ".txt", String.join("\n\n", text.getValue()) + "\n");
        }
        file(path + "/segments.tsv", segments.toString());
        List<String> gold = new ArrayList<>();
        gold.add("unit\t" + String.join("\t", texts.keySet()));
        for (String unit : units) {
            gold.add(gold.size() - 1 + "\t" + unit);
        }
        file(path + "/gold.tsv", String.join("\n", gold) + "\n");
    }

    /** Writes a file. */
    public void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** The sets that the folder has. */
    List<GoldSet> sets() throws BrokenGoldException {
        return new GoldSets(folder, Optional.empty()).read();
    }

    /** One of its documents. */
    GoldDocument documentAt(String path) throws BrokenGoldException {
        return sets().stream()
                .flatMap(set -> set.documents().stream())
                .filter(document -> document.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
