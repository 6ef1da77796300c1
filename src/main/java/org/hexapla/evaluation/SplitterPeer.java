package org.hexapla.evaluation;

import java.util.Optional;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;

/** Another way to split paragraphs into sentences. */
public non-sealed interface SplitterPeer extends Peer {

    /** Its splitter of a language, if it has one. */
    Optional<SentenceSplitter> of(Language language);
}
