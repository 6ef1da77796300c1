package org.hexapla.cli;

import org.hexapla.clause.Segmentation;
import picocli.CommandLine.Option;

/** How texts are cut. */
final class SegmentationOption {

    @Option(
            names = "--segmentation",
            paramLabel = "auto|paragraph|line",
            defaultValue = "auto",
            description = {
                "What is aligned: sentences within clauses (auto, the default), paragraphs, or"
                        + " lines as they are."
            })
    private Segmentation segmentation = Segmentation.AUTO;

    Segmentation segmentation() {
        return segmentation;
    }
}
