import type { Check, Unit } from '../api/types';
import type { Column } from '../columns';
import { segmentsOf, type Cursor } from '../cursor';
import { inOfficialOrder } from './languages';
import { utf16 } from './places';

/** The checks whose flags a unit has, without those that a reviewer has called false alarms. */
export function standing(unit: Unit): Check[] {
    return (unit.checks ?? []).filter(({ flag }) => unit.flags.includes(flag));
}

/** The languages that checks speak of, where two parties disagree those of the smaller one first; without repetitions. */
export function doubted(checks: Check[]): string[] {
    return [...new Set([...checks.flatMap(spokenOf), ...checks.flatMap(({ places = {} }) => Object.keys(places))])];
}

function spokenOf({ values = {} }: Check): string[] {
    const [one, other] = [values.with, values.without].map((tags) => tags?.split(' ') ?? []);
    const smaller = one!.length < other!.length ? one! : other!;
    return values.language === undefined ? smaller : values.language.split(' ');
}

/** Where the checks first point at a cell's text, in UTF-16 units, or null where they do not. */
export function firstPlace(checks: Check[], language: string, text: string): number | null {
    const starts = checks.flatMap(({ places = {} }) => (places[language] ?? []).map(([from]) => from));
    return starts.length === 0 ? null : utf16(text, Math.min(...starts));
}

/** The cursor on the segment that the checks doubt most, or null where they point at nothing that is shown. */
export function onDoubt(unit: Unit, columns: Column[]): Cursor | null {
    const checks = standing(unit);
    const shown = (language: string) => columns.some((column) => column.language === language);
    for (const language of doubted(checks).filter(shown)) {
        const segments = segmentsOf(unit, language);
        if (segments.length > 0) {
            const place = firstPlace(checks, language, unit.cells[language]!.text) ?? 0;
            return { unit: unit.id, language, segment: segmentAt(segments, place), caret: null };
        }
        return { unit: unit.id, language, segment: null, caret: null };
    }
    return null;
}

function segmentAt(segments: { id: number; text: string; after: string }[], place: number): number {
    let end = 0;
    for (const { id, text, after } of segments) {
        end += text.length + (after || ' ').length;
        if (place < end) {
            return id;
        }
    }
    return segments[0]!.id;
}

/**
 * The languages whose text has a unit elsewhere than between its neighbours; where that are most of them, the others, which
 * differ as much.
 */
export function displacedIn(units: Unit[], unit: Unit): string[] {
    const isOut = (language: string) => {
        const segments = segmentsOf(unit, language);
        if (segments.length === 0) {
            return false;
        }
        const before = neighbour(units, unit.position, language, -1)?.at(-1)?.index ?? -1;
        const after = neighbour(units, unit.position, language, 1)?.[0]?.index ?? Infinity;
        return before > segments[0]!.index || after < segments.at(-1)!.index;
    };
    const present = inOfficialOrder(Object.keys(unit.cells));
    const out = present.filter(isOut);
    return out.length <= present.length / 2 ? out : present.filter((language) => !out.includes(language));
}

/** The languages in which other text stands between a unit's segments. */
export function scatteredIn(unit: Unit): string[] {
    const hasGap = (language: string) =>
        segmentsOf(unit, language).some(({ index }, at, all) => at > 0 && index > all[at - 1]!.index + 1);
    return inOfficialOrder(Object.keys(unit.cells)).filter(hasGap);
}

/** The segments of the nearest unit before or after that has some of the language. */
function neighbour(units: Unit[], position: number, language: string, by: 1 | -1) {
    for (let at = position + by; at >= 0 && at < units.length; at += by) {
        const segments = segmentsOf(units[at]!, language);
        if (segments.length > 0) {
            return segments;
        }
    }
    return undefined;
}
