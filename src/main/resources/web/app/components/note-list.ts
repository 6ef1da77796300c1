import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { messages } from '../messages/messages';
import type { Note } from '../review/workbench';
import { LightElement } from './light-element';
import './note-list.css';

const SHORT_MS = 5000;
const MOST = 4;

interface ShownNote extends Note {
    key: number;
}

/** What the reviewer is to be told, in a corner of the page: refusals until they are closed, the rest for a while. */
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
        const others = this.notes.filter((other) => other.text !== note.text || other.detail !== note.detail);
        this.notes = [...others, { ...note, key }].slice(-MOST);
        if (note.tone !== 'refused') {
            setTimeout(() => this.close(key), SHORT_MS);
        }
    }

    override render() {
        return html`
            <div class="notes" role="log" aria-live="polite">
                ${repeat(
                    this.notes,
                    (note) => note.key,
                    (note) => html`<div class="note ${note.tone}">
                        <p><strong>${note.text}</strong>${note.detail === '' ? nothing : html`<br /><span>${note.detail}</span>`}</p>
                        <button
                            type="button"
                            class="plain"
                            aria-label=${messages.problem.dismiss}
                            @click=${() => this.close(note.key)}
                        >
                            ×
                        </button>
                    </div>`,
                )}
            </div>
        `;
    }

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
