import { en, type Messages } from './en';

/** The words of the page in the language that it speaks. */
export const messages: Messages = en;

/** The tag of that language, for dates and lists; the United Nations writes the day before the month. */
export const pageLanguage = 'en-GB';

export function listOf(words: string[]): string {
    return new Intl.ListFormat(pageLanguage, { type: 'conjunction' }).format(words);
}

export function dateOf(day: string): string {
    const date = new Date(`${day}T00:00:00Z`);
    return new Intl.DateTimeFormat(pageLanguage, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
