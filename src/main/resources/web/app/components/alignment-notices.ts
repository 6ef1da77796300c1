import { html, nothing } from 'lit';
import type { AlignmentState, Resolution } from '../api/types';
import { listOf, messages } from '../messages/messages';
import { ownName } from '../text/languages';

/** What a reader must know before trusting the columns, with the button that mends it. */
export function alignmentNotices(resolution: Resolution, busy: string, align: () => void) {
    const { alignment } = resolution;
    if (alignment === null) {
        const enough = resolution.texts.length >= 2;
        return html`
            <div class="notice">
                <p>${messages.view.notAligned} ${enough ? nothing : messages.view.tooFew}</p>
                ${enough ? button(messages.view.align, busy, align) : nothing}
            </div>
        `;
    }
    const doubts =
        alignment.warnings.length === 0
            ? nothing
            : html`<div class="notice">${alignment.warnings.map((warning) => html`<p>${warning.detail}</p>`)}</div>`;
    const missing = missingOf(resolution, alignment);
    if (alignment.stale.length === 0 && missing.length === 0) {
        return doubts;
    }
    return html`
        ${doubts}
        <div class="notice">
            ${alignment.stale.length === 0 ? nothing : html`<p>${messages.view.stale(names(alignment.stale))}</p>`}
            ${missing.length === 0 ? nothing : html`<p>${messages.view.missing(names(missing))}</p>`}
            ${button(messages.view.alignAgain, busy, align)}
        </div>
    `;
}

function button(label: string, busy: string, align: () => void) {
    return html`<button type="button" class="primary" ?disabled=${busy !== ''} @click=${align}>
        ${busy === '' ? label : busy}
    </button>`;
}

function missingOf(resolution: Resolution, alignment: AlignmentState): string[] {
    return resolution.languages.filter((language) => !alignment.languages.includes(language));
}

function names(tags: string[]): string {
    return listOf(tags.map(ownName));
}
