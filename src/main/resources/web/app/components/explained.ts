import { html, nothing } from 'lit';
import type { Check } from '../api/types';
import { languageName, listOf, messages, numberOf, pageLanguage } from '../messages/messages';

/** Why a check has set its flag, in the page's language; in the server's English where the page knows no sentence. */
export function explained({ flag, message = '', explanation, values = {} }: Check) {
    const sentence = messages.explanations[`${flag}.${message}`];
    if (sentence !== undefined) {
        return html`<p>${sentence.split(/\{([^}]*)\}/).map((part, index) => (index % 2 === 0 ? part : filled(part, values)))}</p>`;
    }
    return explanation === '' ? nothing : html`<p lang="en" dir="auto">${explanation}</p>`;
}

/**
 * What stands for a name in braces: a word of a text apart from the sentence around it, as the page's language writes
 * it where it has it too; a number; or a list of languages.
 */
function filled(placeholder: string, values: Record<string, string | undefined>) {
    const [name = '', form] = placeholder.split(':');
    const value = values[`${name}.${pageLanguage}`] ?? values[name] ?? '';
    if (form === 'number') {
        return numberOf(Number(value));
    }
    return form === 'languages' ? listOf(value.split(' ').map(languageName)) : html`<bdi>${value}</bdi>`;
}
