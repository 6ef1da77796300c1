/** The forms of a word by number, as a language has them; `other` is for what no form is given for. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A number with the form of the word that goes with it. */
export function counted(language: string, count: number, forms: Forms): string {
    return `${count} ${form(language, count, forms)}`;
}

/** The form that goes with a number. */
export function form(language: string, count: number, forms: Forms): string {
    return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
