import type { Mark, MarkKind } from '../api/types';

/** A stretch of text with the same marks throughout. */
export interface Run {
    text: string;
    kinds: MarkKind[];
    /** Whether it is a single character that would turn the direction of what follows. */
    override: boolean;
}

const OVERRIDES = /([\u202d\u202e])/;

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
        for (const piece of text.slice(start, end).split(OVERRIDES)) {
            if (piece !== '') {
                runs.push({ text: piece, kinds, override: OVERRIDES.test(piece) });
            }
        }
    }
    return runs;
}

function within(place: number, text: string): number {
    return Math.min(Math.max(place, 0), text.length);
}
