import type { Unit } from './api/types';
import { folded } from './text/tokens';

/** Which units are shown. */
export const KINDS = ['all', 'draft', 'confirmed', 'rejected', 'flagged', 'commented'] as const;
export type Kind = (typeof KINDS)[number];

/** What is searched for in an alignment and what is shown of it. */
export interface Find {
    words: string;
    /** Whether only units with the words are shown. */
    only: boolean;
    kind: Kind;
}

export const NOTHING_SOUGHT: Find = { words: '', only: false, kind: 'all' };

/** The cells' texts folded, kept as long as the cells are. */
const FOLDED = new WeakMap<object, string>();

/** Whether a unit has the words in one of the languages. */
export function hasWords(unit: Unit, languages: string[], needle: string): boolean {
    return languages.some((language) => {
        const cell = unit.cells[language];
        if (cell === undefined) {
            return false;
        }
        let text = FOLDED.get(cell);
        if (text === undefined) {
            text = folded(cell.text);
            FOLDED.set(cell, text);
        }
        return text.includes(needle);
    });
}

export function isOfKind(unit: Unit, kind: Kind): boolean {
    switch (kind) {
        case 'all':
            return true;
        case 'flagged':
            return unit.flags.length > 0;
        case 'commented':
            return (unit.comments ?? 0) > 0;
        default:
            return unit.status === kind;
    }
}
