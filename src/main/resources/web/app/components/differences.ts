import { html } from 'lit';
import { wordDiff } from '../text/diff';
import { markedText } from './marked-text';

/** How a text became another, with the words that went and came. */
export function differences(before: string, after: string, language: string) {
    return wordDiff(before, after, language).map(({ kind, text }) => {
        const shown = markedText(text, []);
        return kind === 'same' ? shown : kind === 'gone' ? html`<del>${shown}</del>` : html`<ins>${shown}</ins>`;
    });
}

/** What a text has become, with the words that came. */
export function becoming(before: string, after: string, language: string) {
    return wordDiff(before, after, language)
        .filter(({ kind }) => kind !== 'gone')
        .map(({ kind, text }) => (kind === 'same' ? markedText(text, []) : html`<ins>${markedText(text, [])}</ins>`));
}
