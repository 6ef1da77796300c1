import { listTranslations } from './api/client';
import type { Unit } from './api/types';
import { sameWord, tokenAt, tokensOf, folded, type Token } from './text/tokens';
import { standing } from './text/doubts';
import { Places, utf16 } from './text/places';

/** A place in a unit's cell that the reviewer points at, in UTF-16 units from the cell's start. */
export interface Spot {
    unit: Unit;
    language: string;
    from: number;
    /** Equal to `from` for a single place; else all numbers and symbols up to here are meant. */
    to: number;
}

/** A row of the document with the unit that it shows. */
export interface LitRow {
    element: Element;
    unit: Unit;
}

const WORDS = 8;
const LEAST_PROBABILITY = 0.1;

/**
 * Lights up words without touching the document: matching numbers, symbols and words, what is searched for, and what a
 * check points at, each as a CSS highlight.
 */
export class Lights {
    private readonly translations = new Map<string, Promise<string[]>>();
    private lit = '';

    /** Lights what is searched for and what the checks point at in the rows that are in the document. */
    paint(rows: LitRow[], needle: string): void {
        const found: Range[] = [];
        const flagged: Range[] = [];
        for (const { element, unit } of rows) {
            const doubts = standing(unit);
            for (const [language, cell] of Object.entries(unit.cells)) {
                const stretches = doubts.flatMap((check) => check.places?.[language] ?? []);
                if (cell === undefined || (needle === '' && stretches.length === 0)) {
                    continue;
                }
                const places = placesOf(element, language);
                if (places === null) {
                    continue;
                }
                const start = startOf(element, language);
                const shown = ([from, to]: [number, number]): [number, number][] =>
                    to > start && from < start + places.length ? [[Math.max(from - start, 0), to - start]] : [];
                push(flagged, places, stretches.flatMap(([from, to]) => shown([utf16(cell.text, from), utf16(cell.text, to)])));
                push(found, places, occurrences(cell.text, needle).flatMap(shown));
            }
        }
        show('found', found);
        show('flagged', flagged);
    }

    /** Lights what matches a spot in all columns of its row; null puts the lights out. */
    async light(row: Element | null, spot: Spot | null, columns: string[]): Promise<void> {
        const tokens = row === null || spot === null ? [] : tokensIn(spot);
        const key = tokens.length === 0 ? '' : `${spot!.unit.id} ${spot!.language} ${tokens.map(({ from }) => from).join()}`;
        if (row === null || spot === null || tokens.length === 0) {
            this.lit = '';
            show('match', []);
            show('word', []);
            return;
        }
        this.lit = key;
        const [first] = tokens;
        if (first!.kind !== 'word') {
            show('word', []);
            show('match', matches(row, spot.unit, columns, tokens));
            return;
        }
        show('match', []);
        const own = placesOf(row, spot.language)?.range(first!.from, first!.to);
        show('word', own ? [own] : []);
        const others = columns.filter((language) => language !== spot.language);
        const known = await Promise.all(others.map((language) => this.translationsOf(spot.language, language, first!.key)));
        if (this.lit === key && row.isConnected) {
            const ranges = others.flatMap((language, index) => wordRanges(row, spot.unit, language, known[index]!));
            show('word', own ? [own, ...ranges] : ranges);
        }
    }

    private translationsOf(from: string, to: string, word: string): Promise<string[]> {
        const key = `${from} ${to} ${word}`;
        let known = this.translations.get(key);
        if (known === undefined) {
            known = listTranslations(from, to, word, WORDS)
                .then((items) => items.filter((item) => item.probability >= LEAST_PROBABILITY).map((item) => item.word))
                .catch(() => {
                    this.translations.delete(key);
                    return [];
                });
            this.translations.set(key, known);
        }
        return known;
    }
}

/** The one token at a place; of a stretch the numbers and symbols that are in it. */
function tokensIn({ unit, language, from, to }: Spot): Token[] {
    const text = unit.cells[language]?.text ?? '';
    if (from === to) {
        const token = tokenAt(text, from);
        return token === undefined ? [] : [token];
    }
    return tokensOf(text).filter((token) => token.kind !== 'word' && token.from >= from && token.to <= to);
}

/** The numbers and symbols of the row that are equal to one of the tokens. */
function matches(row: Element, unit: Unit, columns: string[], tokens: Token[]): Range[] {
    const keys = new Set(tokens.map((token) => token.key));
    return columns.flatMap((language) => {
        const text = unit.cells[language]?.text ?? '';
        const equal = tokensOf(text).filter((token) => token.kind !== 'word' && keys.has(token.key));
        return ranges(row, language, equal);
    });
}

function wordRanges(row: Element, unit: Unit, language: string, known: string[]): Range[] {
    const text = unit.cells[language]?.text ?? '';
    const equal = tokensOf(text).filter((token) => known.some((word) => sameWord(token.key, word)));
    return ranges(row, language, equal);
}

function ranges(row: Element, language: string, tokens: Token[]): Range[] {
    const places = tokens.length === 0 ? null : placesOf(row, language);
    const found: Range[] = [];
    if (places !== null) {
        push(found, places, tokens.map(({ from, to }) => [from, to]));
    }
    return found;
}

/** Where a folded text stands in another. */
export function occurrences(text: string, needle: string): [number, number][] {
    const found: [number, number][] = [];
    if (needle !== '') {
        const hay = folded(text);
        for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
            found.push([at, at + needle.length]);
        }
    }
    return found;
}

/** Where the text of a row's cell stands, or null where it is not shown or being edited. */
function placesOf(row: Element, language: string): Places | null {
    const cell = row.querySelector(`.cell[data-language="${CSS.escape(language)}"]`);
    return cell === null || cell.querySelector('textarea') !== null ? null : new Places(cell);
}

/** Where in a cell's text that begins which is shown of it: elsewhere than at 0 for a part. */
function startOf(row: Element, language: string): number {
    return Number(row.querySelector<HTMLElement>(`.cell[data-language="${CSS.escape(language)}"]`)?.dataset.start ?? 0);
}

function push(to: Range[], places: Places, stretches: [number, number][]): void {
    for (const [from, end] of stretches) {
        const range = places.range(from, end);
        if (range !== null) {
            to.push(range);
        }
    }
}

function show(name: string, found: Range[]): void {
    if ('highlights' in CSS) {
        CSS.highlights.set(`hexapla-${name}`, new Highlight(...found));
    }
}
