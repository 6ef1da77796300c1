import { html } from 'lit';
import type { Mark, MarkKind } from '../api/types';
import { messages } from '../messages/messages';
import { runsOf, type Run } from '../text/runs';

/** A text with its marks; characters without a shape of their own are shown by their codes. */
export function markedText(text: string, marks: Mark[]) {
    return runsOf(text, marks).map(run);
}

function run({ text, kinds, code }: Run) {
    if (code) {
        const digits = text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
        return html`<span class="code" title=${messages.grid.code}>U+${digits}</span>`;
    }
    return kinds.reduce<unknown>(marked, text);
}

function marked(content: unknown, kind: MarkKind): unknown {
    switch (kind) {
        case 'italic':
            return html`<em>${content}</em>`;
        case 'bold':
            return html`<strong>${content}</strong>`;
        case 'footnote-reference':
            return html`<sup>${content}</sup>`;
        default:
            return content;
    }
}
