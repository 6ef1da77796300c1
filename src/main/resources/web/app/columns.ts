import { inOfficialOrder } from './text/languages';

/** Which columns are shown and in what order: a choice that is kept in the browser for all resolutions. */
export interface ColumnChoice {
    order: string[];
    hidden: string[];
}

const KEY = 'hexapla.columns';
const NO_CHOICE: ColumnChoice = { order: [], hidden: [] };

export function readColumnChoice(): ColumnChoice {
    try {
        const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<ColumnChoice> | null;
        return { order: tags(kept?.order), hidden: tags(kept?.hidden) };
    } catch {
        return NO_CHOICE;
    }
}

export function keepColumnChoice(choice: ColumnChoice): void {
    try {
        localStorage.setItem(KEY, JSON.stringify(choice));
    } catch {
        // a browser that keeps nothing still shows the columns
    }
}

/** All languages, chosen order first and the official order for those that no choice names. */
export function ordered(languages: string[], choice: ColumnChoice): string[] {
    const named = choice.order.filter((tag) => languages.includes(tag));
    const others = inOfficialOrder(languages.filter((tag) => !named.includes(tag)));
    return [...named, ...others];
}

export function shown(languages: string[], choice: ColumnChoice): string[] {
    return ordered(languages, choice).filter((tag) => !choice.hidden.includes(tag));
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

export function toggled(choice: ColumnChoice, language: string): ColumnChoice {
    const hidden = choice.hidden.includes(language)
        ? choice.hidden.filter((tag) => tag !== language)
        : [...choice.hidden, language];
    return { ...choice, hidden };
}

function tags(value: unknown): string[] {
    return Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string') : [];
}
