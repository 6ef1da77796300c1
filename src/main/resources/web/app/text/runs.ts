import type { Mark, MarkKind } from '../api/types';

/** A stretch of text with the same marks throughout. */
export interface Run {
    text: string;
    kinds: MarkKind[];
    /** Whether it is a single character that is shown by its code: it has no shape, or turns the direction of others. */
    code: boolean;
}

/**
 * Control characters other than the ends of lines and tabs, those that embed, override or isolate a direction, and those
 * without width; of the latter, joiners within words of scripts whose letters join are the text's own.
 */
const CODES =
    /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u200c\u200d](?![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}]))/u;

/** Cuts a text where a mark begins or ends; marks may overlap, and those outside are ignored. */
export function runsOf(text: string, marks: Mark[]): Run[] {
    const cuts = new Set([0, text.length]);
    for (const mark of marks) {
        cuts.add(within(mark.start, text));
        cuts.add(within(mark.end, text));
    }
    const places = [...cuts].sort((one, other) => one - other);
    const runs: Run[] = [];
    for (let i = 0; i + 1 < places.length; i++) {
        const start = places[i]!;
        const end = places[i + 1]!;
        const kinds = marks.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.kind);
        for (const piece of text.slice(start, end).split(CODES)) {
            if (piece !== '') {
                runs.push({ text: piece, kinds, code: CODES.test(piece) });
            }
        }
    }
    return runs;
}

function within(place: number, text: string): number {
    return Math.min(Math.max(place, 0), text.length);
}
