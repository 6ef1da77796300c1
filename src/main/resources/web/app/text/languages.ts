/** The six official languages of the United Nations, in the order of their English names. */
export const OFFICIAL = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Official languages first, in their order; then the others by tag. */
export function inOfficialOrder(tags: string[]): string[] {
    const place = (tag: string) => {
        const index = OFFICIAL.indexOf(primary(tag));
        return index < 0 ? OFFICIAL.length : index;
    };
    return [...tags].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

export function primary(tag: string): string {
    return tag.split('-')[0] ?? tag;
}

/** A language's name in that language, or its tag where no name is known. */
export function ownName(tag: string): string {
    try {
        return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    } catch {
        return tag;
    }
}

export function direction(tag: string): 'ltr' | 'rtl' {
    try {
        const script = new Intl.Locale(tag).maximize().script ?? '';
        return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
    } catch {
        return 'ltr';
    }
}
