import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { messages, pageLanguage } from '../messages/messages';
import type { Clash, Editing } from '../review/clash';
import { direction } from '../text/languages';
import { copyButton } from './copy-button';
import { becoming } from './differences';
import './edit-box.css';

/**
 * Told by the field that a segment is edited in: what is typed, and whether it is to be saved or left, or, where others
 * have changed the text meanwhile, whose is to stay.
 */
export type EditBoxEvent = CustomEvent<{ text: string; end: 'typing' | 'save' | 'leave' | 'mine' | 'theirs' }>;

type End = EditBoxEvent['detail']['end'];

/**
 * The field for a segment's text. It grows with the text, and tells of each stroke so that nothing is ever lost. What
 * others did to the text meanwhile stands below it.
 *
 * @param language the text's
 */
export function editBox(editing: Editing, language: string) {
    return html`<span class="editing" @keydown=${onKey} @click=${(event: Event) => event.stopPropagation()}
        ><textarea
            class="edit-box"
            rows="3"
            aria-label=${messages.grid.editing}
            title=${messages.grid.editHint}
            .value=${live(editing.text)}
            @input=${(event: Event) => tell(event, 'typing')}
            ${ref(begin)}
        ></textarea
        >${editing.clash === null ? nothing : clashNote(editing, editing.clash, language)}</span
    >`;
}

function clashNote({ text, seen }: Editing, { kind, theirs, keep }: Clash, language: string) {
    return html`<div class="clash" role="alert" lang=${pageLanguage} dir=${direction(pageLanguage)}>
        <p>${messages.clash[kind]}</p>
        <p class="theirs" lang=${language} dir=${direction(language)}>${
            kind === 'split' ? theirs : becoming(seen, theirs, language)
        }</p>
        <div class="clash-ways">
            ${keep === null
                ? copyButton(text)
                : html`<button type="button" @click=${(event: Event) => tell(event, 'mine')}>${messages.clash.keepMine}</button>`}
            <button type="button" @click=${(event: Event) => tell(event, 'theirs')}>${messages.clash.takeTheirs}</button>
        </div>
    </div>`;
}

function begin(field: Element | undefined): void {
    if (field instanceof HTMLTextAreaElement && document.activeElement !== field) {
        queueMicrotask(() => {
            field.focus();
            field.setSelectionRange(field.value.length, field.value.length);
        });
    }
}

function onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) {
        return;
    }
    if (event.key === 'Escape') {
        event.preventDefault();
        tell(event, 'leave');
    } else if (event.key === 'Enter' && event.repeat) {
        event.preventDefault(); // a key held too long decides nothing
    } else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) {
        event.preventDefault();
        const choice = boxOf(event).querySelector('button');
        if (choice === null) {
            tell(event, 'save');
        } else {
            choice.focus();
        }
    }
}

function boxOf(event: Event): HTMLElement {
    return (event.target as HTMLElement).closest<HTMLElement>('.editing')!;
}

function tell(event: Event, end: End): void {
    const box = boxOf(event);
    const text = box.querySelector('textarea')!.value;
    box.dispatchEvent(new CustomEvent('edit-box', { detail: { text, end }, bubbles: true }));
}
