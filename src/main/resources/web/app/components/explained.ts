import { html, nothing } from 'lit';
import type { Check } from '../api/types';
import { languageName, listOf, messages, numberOf, pageLanguage } from '../messages/messages';

/** Why a check has set its flag, in the page's language; in the server's English where the page knows no sentence. */
export function explained({ flag, message = '', explanation, values = {} }: Check) {
    const sentence = messages.explanations[`${flag}.${message}`];
    if (sentence !== undefined) {
        return filled(sentence, values);
    }
    return explanation === '' ? nothing : html`<p lang="en" dir="auto">${explanation}</p>`;
}

/** A sentence with what stands for its names in braces. */
export function filled(sentence: string, values: Record<string, string | undefined>) {
    return html`<p>${sentence.split(/\{([^}]*)\}/).map((part, index) => (index % 2 === 0 ? part : value(part, values)))}</p>`;
}

/**
 * What stands for a name in braces: a word of a text apart from the sentence around it, as the page's language writes
 * it where it has it too; a number; or a list of languages.
 */
function value(placeholder: string, values: Record<string, string | undefined>) {
    const [name = '', form] = placeholder.split(':');
    const given = values[`${name}.${pageLanguage}`] ?? values[name] ?? '';
    if (form === 'number') {
        return numberOf(Number(given));
    }
    return form === 'languages' ? listOf(given.split(' ').map(languageName)) : html`<bdi dir=${directionOf(given)}>${given}</bdi>`;
}

/** Brackets and quotes alone stand as they are written from left to right, also in a sentence that runs the other way. */
function directionOf(text: string): 'ltr' | 'auto' {
    return /\p{L}/u.test(text) ? 'auto' : 'ltr';
}
