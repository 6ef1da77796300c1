package org.hexapla.resolution;

import java.util.List;
import org.hexapla.language.Language;

/**
 * That texts of a resolution are to be aligned.
 *
 * @param resolution the resolution
 * @param languages the languages of the texts; none means all that there are
 * @param ifMatch the version of the alignment that is to be replaced
 * @param who the name of whoever asks for it
 */
record AlignOrder(ResolutionId resolution, List<Language> languages, IfMatch ifMatch, String who) {
    AlignOrder {
        languages = List.copyOf(languages);
    }
}
