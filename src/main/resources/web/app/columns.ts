import { keep, kept } from './kept';
import { inOfficialOrder } from './text/languages';

/** Which columns are shown, in what order and how wide: a choice that is kept in the browser for all resolutions. */
export interface ColumnChoice {
    order: string[];
    hidden: string[];
    /** Those that stay in sight when the columns are scrolled; they stand first. */
    pinned: string[];
    /** Widths in CSS pixels; a column without one takes its share of the room. */
    widths: Record<string, number>;
}

/** A column as it is shown. */
export interface Column {
    language: string;
    width: number | null;
    pinned: boolean;
}

const KEY = 'columns';
export const NARROWEST = 120;
export const WIDEST = 1200;
/** A pinned column's, when nobody has chosen another: its neighbours must know where it ends. */
const PINNED_WIDTH = 280;

export const NO_CHOICE: ColumnChoice = { order: [], hidden: [], pinned: [], widths: {} };

export function readColumnChoice(): ColumnChoice {
    const choice = kept(KEY) as Partial<Record<keyof ColumnChoice, unknown>> | null;
    return {
        order: tags(choice?.order),
        hidden: tags(choice?.hidden),
        pinned: tags(choice?.pinned),
        widths: widths(choice?.widths),
    };
}

export function keepColumnChoice(choice: ColumnChoice): void {
    keep(KEY, choice);
}

/** All languages: pinned ones first, then in the chosen order, then in the official order those that no choice names. */
export function ordered(languages: string[], choice: ColumnChoice): string[] {
    const named = choice.order.filter((tag) => languages.includes(tag));
    const all = [...named, ...inOfficialOrder(languages.filter((tag) => !named.includes(tag)))];
    const isPinned = (tag: string) => choice.pinned.includes(tag);
    return [...all.filter(isPinned), ...all.filter((tag) => !isPinned(tag))];
}

export function shown(languages: string[], choice: ColumnChoice): Column[] {
    return ordered(languages, choice)
        .filter((tag) => !choice.hidden.includes(tag))
        .map((language) => {
            const pinned = choice.pinned.includes(language);
            return { language, pinned, width: choice.widths[language] ?? (pinned ? PINNED_WIDTH : null) };
        });
}

/** The choice with a language moved by a number of places, negative towards the start. */
export function moved(languages: string[], choice: ColumnChoice, language: string, by: number): ColumnChoice {
    const order = ordered(languages, choice);
    const from = order.indexOf(language);
    const to = Math.min(Math.max(from + by, 0), order.length - 1);
    order.splice(from, 1);
    order.splice(to, 0, language);
    return { ...choice, order };
}

/** The choice with a language moved to the place of another. */
export function movedTo(languages: string[], choice: ColumnChoice, language: string, target: string): ColumnChoice {
    const order = ordered(languages, choice);
    return moved(languages, choice, language, order.indexOf(target) - order.indexOf(language));
}

export function toggled(choice: ColumnChoice, language: string): ColumnChoice {
    return { ...choice, hidden: without(choice.hidden, language) };
}

export function pinToggled(choice: ColumnChoice, language: string): ColumnChoice {
    return { ...choice, pinned: without(choice.pinned, language) };
}

/** The choice with a width, held within what can be read; null gives the column its share again. */
export function resized(choice: ColumnChoice, language: string, width: number | null): ColumnChoice {
    const { [language]: _, ...others } = choice.widths;
    return {
        ...choice,
        widths: width === null ? others : { ...others, [language]: Math.min(Math.max(Math.round(width), NARROWEST), WIDEST) },
    };
}

/** The list without the tag, or with it where it was not in it. */
function without(list: string[], tag: string): string[] {
    return list.includes(tag) ? list.filter((other) => other !== tag) : [...list, tag];
}

function tags(value: unknown): string[] {
    return Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string') : [];
}

function widths(value: unknown): Record<string, number> {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
}
