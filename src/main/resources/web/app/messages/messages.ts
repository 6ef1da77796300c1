import { keep, kept } from '../kept';
import { OFFICIAL } from '../text/languages';
import { ar } from './ar';
import { en, type Messages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import { zh } from './zh';

/** All words of the page, by language. */
export const bundles: Record<string, Messages> = { ar, zh, en, fr, ru, es };

/** Told to the window after the page has begun to speak another language. */
export const LANGUAGE_CHANGED = 'hexapla-language';

/** How dates and lists are written: the day before the month, digits that all columns share. */
const FORMATS: Record<string, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
const KEY = 'language';

/** The language that the page speaks. */
export let pageLanguage = chosen();
/** The words of the page in that language. */
export let messages: Messages = bundles[pageLanguage]!;

/** Speaks another language from now on, also on the next visit. */
export function speak(language: string): void {
    keep(KEY, language);
    pageLanguage = chosen();
    messages = bundles[pageLanguage]!;
    dispatchEvent(new Event(LANGUAGE_CHANGED));
}

/** The language that was chosen, or the first of the browser's languages that the page speaks. */
function chosen(): string {
    const wanted = [kept(KEY), ...navigator.languages.map((tag) => tag.split('-')[0])];
    return OFFICIAL.find((tag) => tag === wanted.find((want) => want !== null && OFFICIAL.includes(String(want)))) ?? 'en';
}

function format(): string {
    return FORMATS[pageLanguage] ?? pageLanguage;
}

export function listOf(words: string[]): string {
    return new Intl.ListFormat(format(), { type: 'conjunction' }).format(words);
}

/** A flag's name, or its key where the page knows none. */
export function flagName(flag: string): string {
    return messages.flags[flag] ?? flag.replaceAll('-', ' ');
}

/** A number within a sentence, in the digits that texts of the page's language have. */
export function numberOf(value: number): string {
    return new Intl.NumberFormat(pageLanguage === 'ar' ? 'ar-u-nu-arab' : pageLanguage).format(value);
}

/** A language's name in the language of the page, or its tag where no name is known. */
export function languageName(tag: string): string {
    try {
        return new Intl.DisplayNames([pageLanguage], { type: 'language' }).of(tag) ?? tag;
    } catch {
        return tag;
    }
}

export function dateOf(day: string): string {
    const date = new Date(`${day}T00:00:00Z`);
    return new Intl.DateTimeFormat(format(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A moment in the reader's own time. */
export function timeOf(moment: string): string {
    return new Intl.DateTimeFormat(format(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}
