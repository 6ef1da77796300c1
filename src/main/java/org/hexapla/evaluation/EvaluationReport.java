package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What an evaluation found, as tables. */
final class EvaluationReport {

    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param markdown whether tables are written in Markdown, or else as plain text
     */
    EvaluationReport(boolean markdown) {
        this.markdown = markdown;
    }

    String text() {
        return text.toString();
    }

    void results(List<SetResult> results) {
        Table table =
                new Table(
                        List.of(
                                "set",
                                "documents",
                                "precision",
                                "recall",
                                "F1",
                                "exact",
                                "segments/s"));
        for (SetResult result : results) {
            List<String> row = new ArrayList<>();
            row.add(result.set().title());
            row.add(Integer.toString(result.documents().size()));
            Figures mean = result.score().mean();
            row.add(Table.share(mean.precision()));
            row.add(Table.share(mean.recall()));
            row.add(Table.share(mean.f1()));
            row.add(Table.share(result.score().exactShare()));
            row.add(Long.toString(Math.round(result.segmentsPerSecond())));
            table.add(row);
        }
        add(table);
    }

    private void add(Table table) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(markdown ? table.markdown() : table.plain());
    }
}
