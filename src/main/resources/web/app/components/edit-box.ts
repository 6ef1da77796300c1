import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { messages } from '../messages/messages';
import './edit-box.css';

/** A segment whose text is being edited. */
export interface Editing {
    segment: number;
    text: string;
    /** The text that the reviewer saw when the field was opened. */
    seen: string;
}

/** Told by the field that a segment is edited in: what is typed, and whether it is to be saved or left. */
export type EditBoxEvent = CustomEvent<{ text: string; end: 'typing' | 'save' | 'leave' }>;

/** The field for a segment's text. It grows with the text, and tells of each stroke so that nothing is ever lost. */
export function editBox(editing: Editing) {
    return html`<textarea
        class="edit-box"
        rows="3"
        aria-label=${messages.grid.editing}
        title=${messages.grid.editHint}
        .value=${editing.text}
        @input=${(event: Event) => tell(event, 'typing')}
        @keydown=${onKey}
        @click=${(event: Event) => event.stopPropagation()}
        ${ref(begin)}
    ></textarea>`;
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
    if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        tell(event, 'save');
    } else if (event.key === 'Escape') {
        event.preventDefault();
        tell(event, 'leave');
    }
}

function tell(event: Event, end: EditBoxEvent['detail']['end']): void {
    const field = event.target as HTMLTextAreaElement;
    field.dispatchEvent(new CustomEvent('edit-box', { detail: { text: field.value, end }, bubbles: true }));
}
