import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { messages } from '../messages/messages';
import type { Note } from '../review/workbench';
import { copyButton } from './copy-button';
import { LightElement } from './light-element';
import './note-list.css';

const SHORT_MS = 5000;
const MOST = 3;

interface ShownNote extends Note {
    key: number;
    /** How often it was told. */
    times: number;
}

/**
 * What the reviewer is to be told, in a corner of the page: refusals until they are closed or mended, the rest for a while.
 * What is told again is counted, and of many the oldest go, but never one with a text that the reviewer has typed.
 */
export class NoteList extends LightElement {
    static override properties = { notes: { state: true } };

    declare notes: ShownNote[];

    private last = 0;

    constructor() {
        super();
        this.notes = [];
    }

    add(note: Note): void {
        const key = ++this.last;
        const same = (other: Note) =>
            other.text === note.text && other.detail === note.detail && other.tone === note.tone && other.typed === note.typed;
        const before = this.notes.find(same);
        const units = [...new Set([...(before?.units ?? []), ...note.units])];
        const notes = [...this.notes.filter((other) => !same(other)), { ...note, units, key, times: (before?.times ?? 0) + 1 }];
        const passing = notes.filter(({ typed }) => typed === undefined);
        const overdue = new Set(passing.slice(0, Math.max(passing.length - MOST, 0)));
        this.notes = notes.filter((other) => !overdue.has(other));
        if (note.tone !== 'refused') {
            setTimeout(() => this.close(key), SHORT_MS);
        }
    }

    /** Takes away what was refused of units that something was done to since, and what waited for the server. */
    mend(units: number[]): void {
        const isMended = ({ tone, typed, units: about }: Note) =>
            typed === undefined && (tone === 'waiting' || (tone === 'refused' && about.some((unit) => units.includes(unit))));
        if (this.notes.some(isMended)) {
            this.notes = this.notes.filter((note) => !isMended(note));
        }
    }

    override render() {
        return html`
            <div class="notes" role="log" aria-live="polite">
                ${repeat(this.notes, (note) => note.key, this.note)}
            </div>
        `;
    }

    private readonly note = ({ key, tone, text, detail, english = false, typed, times }: ShownNote) => html`<div
        class="note ${tone}"
    >
        <div class="note-words">
            ${text === '' ? nothing : html`<p><strong>${text}</strong></p>`}
            ${detail === '' ? nothing : html`<p lang=${english ? 'en' : nothing} dir=${english ? 'ltr' : nothing}>${detail}</p>`}
            ${typed === undefined ? nothing : html`<p class="typed" dir="auto">${typed}</p>${copyButton(typed)}`}
        </div>
        ${times === 1 ? nothing : html`<span class="times">×${times}</span>`}
        <button type="button" class="plain" aria-label=${messages.problem.dismiss} @click=${() => this.close(key)}>×</button>
    </div>`;

    private close(key: number): void {
        this.notes = this.notes.filter((note) => note.key !== key);
    }
}

customElements.define('note-list', NoteList);

declare global {
    interface HTMLElementTagNameMap {
        'note-list': NoteList;
    }
}
